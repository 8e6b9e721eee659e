/** `POST /hooks/kombo`: what Kombo tells by itself, signed. */
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { isSignatureOf, SIGNATURE_HEADER } from '../../kombo/webhooks/signature.ts';
import { AnyWebhook, Webhook } from '../../kombo/webhooks/webhook.ts';
import { noBrowser } from '../access/no-browser.ts';
import { readJson } from '../ats/client.ts';
import type { HearWebhook } from '../connections/hear-webhook.ts';
import { lengthOf } from '../http/bodies/body-intake.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BodyLimits } from '../http/json-body.ts';
import type { Log } from '../log.ts';

/** Webhooks hold ids, states and a few sentences. */
const MAX_BYTES = 64 * 1024;

/** The answer to whatever is signed and JSON. */
export const HookAnswer = z.object({ status: z.literal('received') });

/** What these routes need; without a secret there are none. */
export interface HooksTools {
  secret: string | undefined;
  limits: Pick<BodyLimits, 'intake'>;
  hear: HearWebhook;
  log: Log;
}

/**
 * Answers 200 to what is signed and JSON, whether or not it is of use here: Kombo repeats what it
 * takes for lost. Whoever cannot sign learns nothing but that.
 */
export function hookRoutes({ secret, limits, hear, log }: HooksTools): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  if (secret === undefined) return app;

  /** The bytes, in memory of our own. */
  async function read({ env: { incoming } }: Context<GatewayEnv>): Promise<Buffer> {
    if ((lengthOf(incoming) ?? 0) > MAX_BYTES) throw tooLarge();
    const { bytes, giveBack } = await limits.intake.read(incoming, MAX_BYTES).catch((error) => {
      throw error instanceof HttpProblem && error.kind === 'too_large' ? tooLarge() : error;
    });
    const body = Buffer.from(bytes);
    giveBack();
    return body;
  }

  app.post('/kombo', noBrowser, async (c) => {
    const body = await read(c);
    if (!isSignatureOf(c.req.header(SIGNATURE_HEADER), secret, body)) {
      log.warn({ requestId: c.get('requestId'), bytes: body.length }, 'webhook without signature');
      throw new HttpProblem('unauthenticated', 'This needs a valid signature.');
    }
    const value = readJson(body.toString('utf8'));
    if (value === undefined) throw new HttpProblem('malformed', 'A webhook must be JSON.');
    const webhook = Webhook.safeParse(value);
    if (webhook.success) await hear(webhook.data);
    else noteUnread(value);
    return c.json({ status: 'received' });
  });

  /** A type that is not used here is no fault, and nothing becomes readable by a repeat. */
  function noteUnread(value: unknown): void {
    const type = AnyWebhook.safeParse(value).data?.type ?? '';
    if (/^[a-z-]+$/.test(type)) log.info({ type }, 'webhook of no use here');
    else log.warn('webhook is not understood');
  }

  return app;
}

function tooLarge(): HttpProblem {
  const detail = `A webhook larger than ${MAX_BYTES / 1024} KiB is not read.`;
  return new HttpProblem('too_large', detail, { headers: { connection: 'close' } });
}
