/** The environment of the process, read in this one place; `.env.example` lists all of it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { CREATE_ENDPOINTS } from '../kombo/request/create-endpoint.ts';
import { ACCESS_VARIABLES, accessFaults } from './access/access-variables.ts';
import { isLoopbackName } from './access/origin/loopback.ts';
import { readTrustedProxies } from './access/origin/sender.ts';
import { NO_INTEGRATION_FIELDS, readFieldsFile } from './integration-fields/read-fields.ts';

const MiB = 1024 * 1024;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An integration on offer: its Kombo id, such as `workday:5x…`, and what people see of it. */
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
    .transform((text) => text.replace(/(?<!\/)\/+$/, ''));

const Variables = z.object({
  PORT: whole(3000, 0, 65_535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: httpUrl('must be an address such as https://intake.example')
    .refine(
      (text) => URL.parse(text)?.origin === text.toLowerCase(),
      'must end after the host: https://intake.example',
    )
    .optional(),
  ...ACCESS_VARIABLES,
  SESSION_IDLE_MS: whole(30 * MINUTE, SECOND, DAY),
  SESSION_MAX_MS: whole(10 * HOUR, SECOND, 7 * DAY),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  RESTORED_FROM: z.iso
    .datetime({
      offset: true,
      error: 'must be when the backup was made, with its zone: 2026-11-27T03:00:00Z',
    })
    .transform(Date.parse)
    .optional(),
  DIST_DIR: z.string().default('./dist'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),

  KOMBO_API_KEY: z.string().optional(),
  KOMBO_API_KEY_FILE: z.string().optional(),
  KOMBO_BASE_URL: httpUrl('must be an address such as https://api.kombo.dev/v1').default(
    'https://api.kombo.dev/v1',
  ),
  KOMBO_INTEGRATIONS: Integrations.optional(),
  KOMBO_INTEGRATION_ID: z.string().optional(),
  INTEGRATION_FIELDS: z
    .string()
    .transform((path, context) => {
      const { fields, faults } = readFieldsFile(path);
      for (const fault of faults ?? []) context.addIssue(fault);
      return fields ?? z.NEVER;
    })
    .default(NO_INTEGRATION_FIELDS),
  KOMBO_CREATE: z
    .enum(CREATE_ENDPOINTS, `must be one of ${CREATE_ENDPOINTS.join(', ')}`)
    .default('candidates'),
  KOMBO_WEBHOOK_SECRET: z.string().optional(),
  KOMBO_WEBHOOK_SECRET_FILE: z.string().optional(),

  MAX_BODY_BYTES: whole(64 * MiB, 1024, 512 * MiB),
  MAX_IN_FLIGHT: whole(30, 1, 1000),
  MAX_MEMORY_BODY_BYTES: whole(24 * MiB, 1024),
  BODY_WAIT_MS: span(10 * SECOND),
  REQUEST_PATIENCE_MS: span(30 * SECOND, 100),
  REQUEST_MIN_RATE: whole(2048, 1, MiB),
  LOOKUPS_PER_MINUTE: whole(120, 1),
  SENDS_PER_MINUTE: whole(600, 1),
  SIGN_INS_PER_MINUTE: whole(240, 1),
  MAX_STREAMS: whole(1000, 1, 100_000),
  STREAMS_PER_ADDRESS: whole(400, 1),
  TRUSTED_PROXIES: z
    .string()
    .transform((text, context) => {
      const proxies = readTrustedProxies(text);
      if (proxies !== null) return proxies;
      context.addIssue('must be addresses or networks such as 10.0.0.0/8, separated by commas');
      return z.NEVER;
    })
    .optional(),
  MAX_CONNECTIONS: whole(2000, 10, 100_000),

  ATS_TIMEOUT_MS: span(5 * MINUTE),
  ATS_CONNECT_TIMEOUT_MS: span(10 * SECOND),
  ATS_READ_TIMEOUT_MS: span(20 * SECOND),
  RETRY_BASE_MS: span(SECOND),
  RETRY_MAX_MS: span(5 * MINUTE),
  LOOKUP_BASE_MS: span(5 * SECOND),
  LOOKUP_WINDOW_MS: span(4 * HOUR),
  SYNC_PAUSE_MS: span(MINUTE, 0),
  CLOCK_SKEW_MS: span(MINUTE, 0),
  CIRCUIT_FAILURES: whole(8, 1, 1000),
  CIRCUIT_WINDOW_MS: span(MINUTE),
  CIRCUIT_PAUSE_MS: span(30 * SECOND),
  JOBS_TTL_MS: span(MINUTE),
  JOBS_RELOAD_MS: span(DAY),
  JOB_RECHECK_MS: span(MINUTE),
  LEASE_MS: span(30 * SECOND, 100),
  SHUTDOWN_MS: span(20 * SECOND),
  POLL_MS: span(SECOND, 10),

  BODY_GRACE_MS: span(24 * HOUR, 0),
  RECEIPT_AGE_MS: span(90 * DAY),
  AUDIT_DAYS: whole(365, 1, 3650),
  JANITOR_MS: span(10 * MINUTE),
  DRAFT_AGE_DAYS: whole(30, 1, 3650),
});

/** Does what goes to this address cross a network where others can read it? */
function isOverheard(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'http:' && !isLoopbackName(url.hostname);
}

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
  for (const id of integrations.length > 0 ? rest.INTEGRATION_FIELDS.keys() : []) {
    if (ids.includes(id)) continue;
    context.addIssue({
      code: 'custom',
      path: ['INTEGRATION_FIELDS'],
      message: `has fields for ${id}, which KOMBO_INTEGRATIONS does not name: correct the id there or here`,
    });
  }
  if (!isLoopbackName(rest.HOST) && rest.PUBLIC_ORIGIN === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['PUBLIC_ORIGIN'],
      message: 'is missing: HOST lets others in, so it names the address that they see',
    });
  }
  const isOpenToOthers = !isLoopbackName(rest.HOST);
  for (const [name, message] of accessFaults(rest, { isOpenToOthers, isOverheard })) {
    context.addIssue({ code: 'custom', path: [name], message });
  }
  if (isOverheard(rest.PUBLIC_ORIGIN)) {
    context.addIssue({
      code: 'custom',
      path: ['PUBLIC_ORIGIN'],
      message: 'must begin with https: unless browsers are on this machine',
    });
  }
  if (isOverheard(rest.KOMBO_BASE_URL)) {
    context.addIssue({
      code: 'custom',
      path: ['KOMBO_BASE_URL'],
      message: 'must begin with https: unless the ATS is on this machine',
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

/**
 * The settings as the gateway uses them. Names that end in `_MS` are milliseconds, `_BYTES` bytes.
 */
export type Environment = z.infer<typeof Environment>;

/** Every variable that is read, for the test that compares it with `.env.example`. */
export const VARIABLE_NAMES = Object.keys(Variables.shape);

/** The process cannot start; `issues` holds one sentence for each unusable variable. */
export class UnusableEnvironment extends Error {
  override name = 'UnusableEnvironment';
  readonly issues: string[];
  constructor(issues: string[]) {
    super(issues.join('\n'));
    this.issues = issues;
  }
}

/** Variables that may stand in a file, and what the file holds. */
const SECRETS = {
  KOMBO_API_KEY: 'the key',
  KOMBO_WEBHOOK_SECRET: 'the secret',
  OIDC_CLIENT_SECRET: 'the secret',
};

/**
 * A secret in a file is in no list of processes and in no dump of the environment: `X_FILE` names the
 * file that holds `X`.
 */
function secretsFromFiles(set: Record<string, string | undefined>): Record<string, string> {
  const found: Record<string, string> = {};
  const issues: string[] = [];
  for (const [name, what] of Object.entries(SECRETS)) {
    const path = set[`${name}_FILE`];
    if (path === undefined) continue;
    const secret = textIn(path);
    if (secret === '') issues.push(`${name}_FILE must be a readable file that holds ${what}.`);
    else found[name] = secret;
  }
  if (issues.length > 0) throw new UnusableEnvironment(issues);
  return found;
}

/** Empty where it cannot be read: the system's words are not for everybody. */
function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * Reads the environment. An empty variable counts as not set, as in a compose file.
 * Values never appear in an issue where they may be secret.
 * @throws UnusableEnvironment
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse({ ...secretsFromFiles(set), ...set });
  if (parsed.success) return parsed.data;
  throw new UnusableEnvironment(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
  );
}
