/** The environment of the process, read in this one place; `.env.example` lists all of it. */
import * as z from 'zod';

const MiB = 1024 * 1024;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface IntegrationChoice {
  id: string;
  label: string;
}

/** A whole number with bounds; the sentence names them. */
function whole(fallback: number, min: number, max = Number.MAX_SAFE_INTEGER) {
  const sentence = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .refine((value) => value >= min && value <= max, sentence)
    .default(fallback);
}

/** A span of time in milliseconds. */
const span = (fallback: number, min = 1) => whole(fallback, min, 10 * 365 * DAY);

/** `id=label, id=label`. An id holds a colon, never an equals sign. */
const Integrations = z.string().transform((text, context): IntegrationChoice[] => {
  const pairs = text.split(',').map((pair) => pair.trim());
  return pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    const id = pair.slice(0, at).trim();
    const label = pair.slice(at + 1).trim();
    if (at > 0 && label !== '') return [{ id, label }];
    context.addIssue(`must be "id=label" pairs separated by commas, but contains "${pair}"`);
    return [];
  });
});

const httpUrl = (sentence: string) =>
  z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), sentence)
    .transform((text) => text.replace(/\/+$/, ''));

const Variables = z.object({
  PORT: whole(3000, 0, 65_535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: httpUrl('must be an address such as https://intake.example').optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  DIST_DIR: z.string().default('./dist'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),

  KOMBO_API_KEY: z.string().optional(),
  KOMBO_BASE_URL: httpUrl('must be an address such as https://api.kombo.dev/v1').default(
    'https://api.kombo.dev/v1',
  ),
  KOMBO_INTEGRATIONS: Integrations.optional(),
  KOMBO_INTEGRATION_ID: z.string().optional(),

  MAX_BODY_BYTES: whole(64 * MiB, 1024, 512 * MiB),
  MAX_IN_FLIGHT: whole(30, 1, 1000),
  MAX_MEMORY_BODY_BYTES: whole(24 * MiB, 1024),

  ATS_TIMEOUT_MS: span(5 * MINUTE),
  ATS_CONNECT_TIMEOUT_MS: span(10 * SECOND),
  ATS_READ_TIMEOUT_MS: span(20 * SECOND),
  RETRY_BASE_MS: span(SECOND),
  RETRY_MAX_MS: span(5 * MINUTE),
  LOOKUP_BASE_MS: span(5 * SECOND),
  LOOKUP_WINDOW_MS: span(15 * MINUTE),
  CLOCK_SKEW_MS: span(MINUTE, 0),
  CIRCUIT_FAILURES: whole(8, 1, 1000),
  CIRCUIT_WINDOW_MS: span(MINUTE),
  CIRCUIT_PAUSE_MS: span(30 * SECOND),
  JOBS_TTL_MS: span(MINUTE),
  JOB_RECHECK_MS: span(MINUTE),
  LEASE_MS: span(30 * SECOND, 100),
  SHUTDOWN_MS: span(20 * SECOND),
  POLL_MS: span(SECOND, 10),

  BODY_GRACE_MS: span(24 * HOUR, 0),
  RECEIPT_AGE_MS: span(90 * DAY),
  JANITOR_MS: span(10 * MINUTE),
  DRAFT_AGE_DAYS: whole(30, 1, 3650),
});

const Environment = Variables.transform(({ KOMBO_INTEGRATION_ID, ...rest }, context) => {
  const single = KOMBO_INTEGRATION_ID;
  const integrations =
    rest.KOMBO_INTEGRATIONS ?? (single === undefined ? [] : [{ id: single, label: single }]);
  const ids = integrations.map(({ id }) => id);
  if (rest.KOMBO_API_KEY !== undefined && integrations.length === 0) {
    context.addIssue({
      code: 'custom',
      path: ['KOMBO_INTEGRATIONS'],
      message: 'is missing: with KOMBO_API_KEY set, KOMBO_INTEGRATIONS names the connected ATSs',
    });
  }
  if (new Set(ids).size !== ids.length) {
    context.addIssue({
      code: 'custom',
      path: ['KOMBO_INTEGRATIONS'],
      message: 'names the same integration twice',
    });
  }
  if (rest.RETRY_MAX_MS < rest.RETRY_BASE_MS) {
    context.addIssue({
      code: 'custom',
      path: ['RETRY_MAX_MS'],
      message: 'must not be smaller than RETRY_BASE_MS',
    });
  }
  return { ...rest, KOMBO_INTEGRATIONS: integrations };
});
export type Environment = z.infer<typeof Environment>;

/** Every variable that is read, for the test that compares it with `.env.example`. */
export const VARIABLE_NAMES = Object.keys(Variables.shape);

/** The process cannot start; `faults` holds one sentence for each unusable variable. */
export class UnusableEnvironment extends Error {
  override name = 'UnusableEnvironment';
  readonly faults: string[];
  constructor(faults: string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads the environment. An empty variable counts as not set, as in a compose file.
 * Values never appear in a fault where they may be secret.
 * @throws UnusableEnvironment
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new UnusableEnvironment(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
  );
}
