import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnvironment, UnusableEnvironment, VARIABLE_NAMES } from './environment.ts';

function issuesOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof UnusableEnvironment) return error.issues;
    throw error;
  }
}

test('nothing is needed', () => {
  expect(readEnvironment({ PORT: '', PATH: '/bin' })).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: './data',
    KOMBO_BASE_URL: 'https://api.kombo.dev/v1',
    KOMBO_INTEGRATIONS: [],
    MAX_BODY_BYTES: 64 * 1024 * 1024,
    ATS_TIMEOUT_MS: 300_000,
  });
});

test('names the connected ATSs', () => {
  const key = { KOMBO_API_KEY: 'k' };
  const pairs = 'workday:5x=Acme – Workday, greenhouse:7q = US = West';
  expect(readEnvironment({ ...key, KOMBO_INTEGRATIONS: pairs }).KOMBO_INTEGRATIONS).toEqual([
    { id: 'workday:5x', label: 'Acme – Workday' },
    { id: 'greenhouse:7q', label: 'US = West' },
  ]);
  expect(
    readEnvironment({ ...key, KOMBO_INTEGRATION_ID: 'workday:5x' }).KOMBO_INTEGRATIONS,
  ).toEqual([{ id: 'workday:5x', label: 'workday:5x' }]);
});

test.each([
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '3e3' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with postgres:// or postgresql://.'],
  [
    { KOMBO_BASE_URL: 'api.kombo.dev' },
    'KOMBO_BASE_URL must be an address such as https://api.kombo.dev/v1.',
  ],
  [
    { KOMBO_INTEGRATIONS: 'workday' },
    'KOMBO_INTEGRATIONS must be "id=label" pairs separated by commas, but contains "workday".',
  ],
  [
    { HOST: '0.0.0.0', ACCESS: 'open' },
    'PUBLIC_ORIGIN is missing: HOST lets others in, so it names the address that they see.',
  ],
  [
    { HOST: '::', PUBLIC_ORIGIN: 'https://intake.example' },
    'ACCESS is missing: HOST lets others in, and Intake asks nobody to sign in. "open" says that whoever reaches it may read and send, because something before it asks.',
  ],
  [{ ACCESS: 'anybody' }, 'ACCESS must be "open" or nothing.'],
  [
    { PUBLIC_ORIGIN: 'intake.example' },
    'PUBLIC_ORIGIN must be an address such as https://intake.example.',
  ],
  [
    { PUBLIC_ORIGIN: 'https://intake.example/app' },
    'PUBLIC_ORIGIN must end after the host: https://intake.example.',
  ],
  [
    { PUBLIC_ORIGIN: 'http://intake.example' },
    'PUBLIC_ORIGIN must begin with https: unless browsers are on this machine.',
  ],
  [
    { KOMBO_BASE_URL: 'http://ats.example/v1' },
    'KOMBO_BASE_URL must begin with https: unless the ATS is on this machine.',
  ],
  [
    { KOMBO_API_KEY_FILE: '/nowhere/key' },
    'KOMBO_API_KEY_FILE must be a readable file that holds the key.',
  ],
  [{ KOMBO_INTEGRATIONS: 'a=b,a=c' }, 'KOMBO_INTEGRATIONS names the same integration twice.'],
  [
    { KOMBO_API_KEY: 'secret' },
    'KOMBO_INTEGRATIONS is missing: with KOMBO_API_KEY set, KOMBO_INTEGRATIONS names the connected ATSs.',
  ],
  [
    { RETRY_BASE_MS: '5000', RETRY_MAX_MS: '10' },
    'RETRY_MAX_MS must not be smaller than RETRY_BASE_MS.',
  ],
  [{ DRAFT_AGE_DAYS: '0' }, 'DRAFT_AGE_DAYS must be a whole number from 1 to 3650.'],
  [{ DRAFT_AGE_DAYS: '1.5' }, 'DRAFT_AGE_DAYS must be a whole number from 1 to 3650.'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
  ],
])('%j is refused with one sentence', (variables, sentence) => {
  expect(issuesOf(variables)).toEqual([sentence]);
});

test.each(['0.0.0.0', '::', '192.0.2.7', 'intake.internal'])(
  'listening on %s is said out loud',
  (HOST) => {
    expect(issuesOf({ HOST })).toHaveLength(2);
    const said = { HOST, ACCESS: 'open', PUBLIC_ORIGIN: 'https://Intake.example/' };
    expect(readEnvironment(said).PUBLIC_ORIGIN).toBe('https://Intake.example');
  },
);

test('every issue is told at once, and none quotes the key', () => {
  const issues = issuesOf({ PORT: 'x', LEASE_MS: '1', KOMBO_API_KEY: 'secret' });
  expect(issues).toHaveLength(2);
  expect(issues.join()).not.toContain('secret');
});

test('.env.example lists every variable with the value it has when nothing is set', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const pairs = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  expect(pairs.map(([name]) => name).sort()).toEqual([...VARIABLE_NAMES].sort());
  expect(readEnvironment(Object.fromEntries(pairs))).toEqual(readEnvironment({}));
});
