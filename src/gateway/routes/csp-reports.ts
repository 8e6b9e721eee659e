/**
 * What browsers report when the page's Content-Security-Policy forbids something: a fault of ours,
 * or an attempt. Logged is the directive and from where it came, nothing of page or person.
 */
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BodyLimits } from '../http/json-body.ts';
import type { Log } from '../log.ts';

const MAX_BYTES = 16 * 1024;
/** A page that breaks does so again and again; so many lines in a minute tell enough. */
const LINES_PER_MINUTE = 30;
const MINUTE_MS = 60_000;

/** `application/csp-report`, which `report-uri` asks for (CSP Level 3, section 5.3); not all of it. */
export const CspReport = z.object({
  'csp-report': z.object({
    'violated-directive': z.string(),
    'blocked-uri': z.string().default(''),
  }),
});
type CspReport = z.infer<typeof CspReport>;

/** `POST /api/csp-reports`: 204 to what can be read. */
export function cspReportRoutes(tools: {
  limits: BodyLimits;
  log: Log;
  clock: { now(): number };
}): Hono<GatewayEnv> {
  const { limits, log, clock } = tools;
  let minute = 0;
  let lines = 0;

  const note = (report: CspReport['csp-report']) => {
    const now = Math.floor(clock.now() / MINUTE_MS);
    if (now !== minute) {
      minute = now;
      lines = 0;
    }
    lines += 1;
    if (lines <= LINES_PER_MINUTE) log.warn(factsOf(report), 'content security policy');
    else if (lines === LINES_PER_MINUTE + 1)
      log.warn('further reports of this minute are left out');
  };

  return new Hono<GatewayEnv>().post('/', async (c) => {
    note(await readReport(c, limits));
    return c.body(null, 204);
  });
}

async function readReport(
  c: Context<GatewayEnv>,
  { intake }: BodyLimits,
): Promise<CspReport['csp-report']> {
  const { bytes, giveBack } = await intake.read(c.env.incoming, MAX_BYTES);
  try {
    return CspReport.parse(JSON.parse(bytes.toString('utf8')))['csp-report'];
  } catch {
    throw new HttpProblem('malformed', 'This is no report of a Content-Security-Policy.');
  } finally {
    giveBack();
  }
}

/** Whatever else stands in a report could be anybody's words. */
function factsOf(report: CspReport['csp-report']): { directive: string; blocked: string } {
  const directive = /^[a-z-]{1,40}(?=\s|$)/.exec(report['violated-directive'])?.[0] ?? 'other';
  return { directive, blocked: originOf(report['blocked-uri']) };
}

/** `inline`, `eval`, `trusted-types-sink`, a scheme such as `data`, or the origin of an address. */
function originOf(blocked: string): string {
  if (/^[a-z-]{1,40}$/.test(blocked)) return blocked;
  const url = URL.parse(blocked);
  if (url === null) return 'other';
  return url.origin === 'null' ? url.protocol.slice(0, -1) : url.origin;
}
