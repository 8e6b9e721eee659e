/** A provider that goes wrong: each fault has its answer, its row in the audit, and lets nobody in. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';
import { aRunningServer } from './a-running-server.ts';
import type { AUDIT_OUTCOMES } from './contract/audit.ts';
import { routes } from './contract/routes.ts';
import { startForgedProvider } from './gateway/access/oidc/a-forged-provider.ts';
import { type Ledger, LedgerUnavailable } from './gateway/ledger/ledger.ts';

const CLIENT = 'intake';
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
const HOUR_S = 3600;
let provider: Awaited<ReturnType<typeof startForgedProvider>>;
let server: Awaited<ReturnType<typeof aRunningServer>>;
let ledger: Ledger;

beforeAll(async () => {
  provider = await startForgedProvider(CLIENT);
});
afterAll(() => provider?.close());
beforeEach(async () => {
  const right = { issuer: null, claims: {}, isSilent: false, status: null, refusal: null };
  Object.assign(provider.forged, right);
  await restart();
});

async function restart(changes: Record<string, string> = {}): Promise<void> {
  await server?.close();
  server = await aRunningServer(
    {
      ...{ AUTH: 'oidc', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT },
      ...{ ROLES: 'recruiters=recruiter', OIDC_TIMEOUT_MS: '20000', ...changes },
    },
    {
      wrapLedger: (opened) => {
        ledger = opened;
        return opened;
      },
    },
  );
}
afterAll(() => server?.close());

const now = () => Math.floor(Date.now() / 1000);

/** A sign-in of a new browser; goes there and back as often as it is led. */
async function signIn(browser = aBrowser()) {
  let answer = await browser.ask(server.url + routes.signIn('/new'));
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const location = answer.headers.get('location') ?? '';
    if (!location.startsWith(`${provider.issuer}/authorize`)) break;
    answer = await browser.ask(provider.way(location));
  }
  return answer;
}

/** The answer of a sign-in that failed, by status and reason; nobody must be signed in after it. */
async function failed(): Promise<string> {
  const browser = aBrowser();
  const answer = await signIn(browser);
  expect((await browser.ask(server.url + routes.submissions())).status).toBe(401);
  const problem = /problem=(\w+)/.exec(await answer.text())?.[1];
  return `${answer.status} ${problem}`;
}

const recorded = (outcome: (typeof AUDIT_OUTCOMES)[number]) =>
  vi.waitFor(async () => {
    const rows = await ledger.audit.list({ outcome, limit: 10 });
    expect(rows.length).toBeGreaterThan(0);
    return rows[0];
  });

test('one that does nothing wrong lets people in', async () => {
  const browser = aBrowser();
  expect((await signIn(browser)).headers.get('location')).toBe('/new');
  expect((await browser.ask(server.url + routes.submissions())).status).toBe(200);
  expect(await recorded('done')).toMatchObject({ action: 'sign_in' });
});

test('it is silent', async () => {
  provider.forged.isSilent = true;
  await restart({ OIDC_TIMEOUT_MS: '100' });
  expect(await failed()).toBe('504 provider_slow');
  await recorded('provider_slow');
});

test.each([500, 503])('it answers %i', async (status) => {
  provider.forged.status = status;
  expect(await failed()).toBe('503 provider_away');
  await recorded('provider_away');
});

test('it answers what is no description', async () => {
  provider.forged.status = 404;
  expect(await failed()).toBe('502 provider_failed');
  await recorded('provider_failed');
});

test('it calls itself another, in its description or in a token', async () => {
  provider.forged.issuer = 'http://127.0.0.1:1';
  expect(await failed()).toBe('502 other_issuer');
  provider.forged.issuer = null;
  provider.forged.claims = { iss: 'http://127.0.0.1:1' };
  expect(await failed()).toBe('502 other_issuer');
  await recorded('other_issuer');
});

test('its clock is wrong', async () => {
  provider.forged.claims = { iat: now() - 2 * HOUR_S, exp: now() - HOUR_S };
  expect(await failed()).toBe('502 wrong_clock');
  await recorded('wrong_clock');
});

test('its token is for somebody else, or for another sign-in', async () => {
  provider.forged.claims = { aud: 'another-client' };
  expect(await failed()).toBe('400 bad_token');
  provider.forged.claims = { nonce: 'of another' };
  expect(await failed()).toBe('400 foreign_state');
  await recorded('bad_token');
});

test('it has turned its keys: whoever signs in does not notice', async () => {
  expect((await signIn()).headers.get('location')).toBe('/new');
  await provider.turnKeys({ show: true });
  expect((await signIn()).headers.get('location')).toBe('/new');
});

test('it signs with a key that it does not show', async () => {
  await provider.turnKeys({ show: false });
  expect(await failed()).toBe('502 other_keys');
  await recorded('other_keys');
  await provider.turnKeys({ show: true });
});

test('it does not say which groups: nobody is let in', async () => {
  provider.forged.claims = { groups: { admins: true } };
  expect(await failed()).toBe('403 no_role');
  expect((await recorded('no_role'))?.actor_id).toMatch(/^[\w-]{22}$/);
});

const logOut = async (token: string) =>
  server.post(routes.backchannelLogout(), {
    body: new URLSearchParams({ logout_token: token }),
  });
const logoutClaims = () => ({ jti: crypto.randomUUID(), events: { [LOGOUT]: {} } });

test('a logout token ends the sessions of its person, once', async () => {
  const browser = aBrowser();
  const ask = async () => (await browser.ask(server.url + routes.submissions())).status;
  await signIn(browser);
  expect(await ask()).toBe(200);
  const token = await provider.sign(logoutClaims());
  expect((await logOut(token)).status).toBe(200);
  expect(await ask()).toBe(401);
  await signIn(browser);
  expect((await logOut(token)).status).toBe(400);
  expect(await ask()).toBe(200);
});

test.each<[string, () => Promise<string>]>([
  ['nothing signed', async () => 'x.y.z'],
  ['an ID token', () => provider.sign({ ...logoutClaims(), nonce: 'x' })],
  ['no such event', () => provider.sign({ jti: '1', events: {} })],
  ['nobody', () => provider.sign({ ...logoutClaims(), sub: '' })],
  ['another audience', () => provider.sign({ ...logoutClaims(), aud: 'another' })],
  ['another issuer', () => provider.sign({ ...logoutClaims(), iss: 'http://127.0.0.1:1' })],
  ['what is old', () => provider.sign({ ...logoutClaims(), iat: now() - HOUR_S })],
])('a logout token with %s ends nothing', async (_, token) => {
  const browser = aBrowser();
  await signIn(browser);
  expect((await logOut(await token())).status).toBe(400);
  expect((await browser.ask(server.url + routes.submissions())).status).toBe(200);
});

test('a logout token is bounded, and of its own provider', async () => {
  expect((await logOut('x'.repeat(20_000))).status).toBe(413);
  const token = await provider.sign(logoutClaims());
  const body = new URLSearchParams({ logout_token: token });
  const headers = { origin: server.url };
  expect((await server.post(routes.backchannelLogout(), { body, headers })).status).toBe(403);
});

/** What the log advises, in the lines that say that nobody was, or can be, signed in. */
const advice = () =>
  vi.waitFor(() => {
    const lines = server.logLines.filter((line) => line.includes('"advice"'));
    expect(lines).not.toHaveLength(0);
    return lines.join('\n');
  });

test.each<[string, () => string, RegExp]>([
  ['leads nowhere', () => 'http://127.0.0.1:9', /OIDC_ISSUER cannot be reached/],
  [
    'has another name',
    () => provider.issuer.replace('127.0.0.1', 'localhost'),
    /OIDC_ISSUER is not what the provider calls/,
  ],
  [
    'is of no provider',
    () => `${provider.issuer}/elsewhere`,
    /does not answer as an OpenID provider/,
  ],
])('an issuer that %s is told to whoever starts Intake', async (_, issuer, told) => {
  await restart({ OIDC_ISSUER: issuer() });
  expect(await advice()).toMatch(told);
});

test('a secret that the provider does not take is told, whichever way it says so', async () => {
  for (const refusal of ['header', 'body'] as const) {
    provider.forged.refusal = refusal;
    expect(await failed()).toBe('502 provider_failed');
    expect(await advice()).toMatch(/OIDC_CLIENT_SECRET: set both/);
    await restart();
  }
});

test('why somebody has no role is told to whoever runs Intake', async () => {
  provider.forged.claims = { groups: ['cleaners'] };
  expect(await failed()).toBe('403 no_role');
  expect(await advice()).toMatch(/None of the groups/);
  await restart({ OIDC_ROLES_CLAIM: 'memberships' });
  expect(await failed()).toBe('403 no_role');
  expect(await advice()).toMatch(/OIDC_ROLES_CLAIM: have it/);
});

test('a fault of ours on the way back is a page too, with its row', async () => {
  const { sessions } = ledger;
  const add = vi.spyOn(sessions, 'add').mockRejectedValueOnce(new LedgerUnavailable('away'));
  expect(await failed()).toBe('503 intake_away');
  await recorded('failed');
  add.mockRestore();
});

test('whoever signs in too often gets a page that says so', async () => {
  await restart({ SIGN_INS_PER_MINUTE: '1' });
  const browser = aBrowser();
  await browser.ask(server.url + routes.signIn('/new'));
  const answer = await browser.ask(server.url + routes.signIn('/new'));
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await answer.text()).toContain('problem=intake_away&amp;return_to=%2Fnew');
});
