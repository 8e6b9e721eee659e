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

const ROLES = 'recruiters=recruiter';
const OIDC = {
  ...{ AUTH: 'oidc', OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'intake', ROLES },
};
const PROXY = {
  ...{ AUTH: 'proxy', TRUSTED_PROXIES: '10.0.0.1', ROLES },
  ...{ PROXY_USER_HEADER: 'X-Forwarded-User', PROXY_GROUPS_HEADER: 'X-Forwarded-Groups' },
};

test('groups are roles, and a lead leads integrations', () => {
  const roles = 'recruiters = recruiter, cn=leads=lead';
  const set = { ...OIDC, ROLES: roles, LEAD_INTEGRATIONS: 'acme-leads=workday:5x' };
  expect(readEnvironment(set)).toMatchObject({
    ROLES: [
      { group: 'recruiters', means: 'recruiter' },
      { group: 'cn=leads', means: 'lead' },
    ],
    LEAD_INTEGRATIONS: [{ group: 'acme-leads', means: 'workday:5x' }],
  });
  expect(readEnvironment(PROXY)).toMatchObject({ PROXY_USER_HEADER: 'x-forwarded-user' });
});

test('whoever signs in may come from anywhere', () => {
  const others = { HOST: '0.0.0.0', PUBLIC_ORIGIN: 'https://intake.example' };
  expect(issuesOf({ ...OIDC, ...others })).toEqual([]);
  expect(issuesOf({ ...PROXY, ...others })).toEqual([]);
});

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
    'ACCESS is missing: HOST lets others in, and nobody has to sign in. Set AUTH to oidc or proxy; or "open" says that whoever reaches it may read and send, because something before it asks.',
  ],
  [{ AUTH: 'ldap' }, 'AUTH must be one of none, oidc, proxy.'],
  [
    { ROLES: 'recruiters=recruiter, bosses=boss' },
    'ROLES must be "group=role" pairs separated by commas (recruiter, lead, hiring_manager, privacy, admin), but contains "bosses=boss".',
  ],
  [
    { LEAD_INTEGRATIONS: 'acme-leads=' },
    'LEAD_INTEGRATIONS must be "group=integration id" pairs separated by commas, but contains "acme-leads=".',
  ],
  [
    { OIDC_ISSUER: 'login.example' },
    'OIDC_ISSUER must be an address such as https://login.example/realms/staff.',
  ],
  [{ OIDC_SCOPES: 'email' }, 'OIDC_SCOPES must be words separated by spaces, "openid" among them.'],
  [{ OIDC_TIMEOUT_MS: '1' }, 'OIDC_TIMEOUT_MS must be a whole number from 10 to 999999.'],
  [{ PROXY_USER_HEADER: 'a b' }, 'PROXY_USER_HEADER must be the name of a header.'],
  [
    { SESSION_IDLE_MS: '2000', SESSION_MAX_MS: '1000' },
    'SESSION_MAX_MS must not be smaller than SESSION_IDLE_MS.',
  ],
  [
    { ...OIDC, ROLES: '' },
    'ROLES is missing: with AUTH set, it says which groups are recruiters, leads and so on.',
  ],
  [{ ...OIDC, OIDC_ISSUER: '' }, 'OIDC_ISSUER is missing: AUTH is oidc, so it names the provider.'],
  [
    { ...OIDC, OIDC_CLIENT_ID: '' },
    'OIDC_CLIENT_ID is missing: AUTH is oidc, so it is what the provider calls Intake.',
  ],
  [
    { ...OIDC, OIDC_ISSUER: 'http://login.example' },
    'OIDC_ISSUER must begin with https: unless the provider is on this machine.',
  ],
  [
    { ...OIDC, ACCESS: 'open' },
    'ACCESS must be empty: with AUTH set, only those who sign in are let in.',
  ],
  [
    { ...OIDC, OIDC_CLIENT_SECRET_FILE: '/nowhere' },
    'OIDC_CLIENT_SECRET_FILE must be a readable file that holds the secret.',
  ],
  [
    { ...PROXY, PROXY_USER_HEADER: '' },
    'PROXY_USER_HEADER is missing: AUTH is proxy, so it is where the proxy writes who somebody is.',
  ],
  [
    { ...PROXY, PROXY_GROUPS_HEADER: '' },
    'PROXY_GROUPS_HEADER is missing: AUTH is proxy, so it is where the proxy writes the groups.',
  ],
  [
    { ...PROXY, TRUSTED_PROXIES: '' },
    'TRUSTED_PROXIES is missing: AUTH is proxy, and only these addresses are believed.',
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
