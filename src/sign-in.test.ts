/** Signing in with a real OpenID provider, from the first redirect to signing out elsewhere. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';
import { aRunningServer } from './a-running-server.ts';
import { type AuditAction, AuditList } from './contract/audit.ts';
import { routes } from './contract/routes.ts';
import { Session, SessionEnd } from './contract/session.ts';
import { DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { DEMO_PEOPLE, DEMO_ROLES } from './demo-sign-in/people.ts';
import { DEMO_CLIENT, type DemoProvider, startDemoProvider } from './demo-sign-in/provider.ts';

const STRANGER = { name: 'Sam', email: 'sam@acme.example', groups: ['cleaners'], about: '' };
let provider: DemoProvider;
let server: Awaited<ReturnType<typeof startIntake>>;

const startIntake = (changes: Record<string, string> = {}) =>
  aRunningServer({
    ...{ AUTH: 'oidc', OIDC_ISSUER: provider.issuer, ROLES: DEMO_ROLES },
    ...{ OIDC_CLIENT_ID: DEMO_CLIENT.id, OIDC_CLIENT_SECRET: DEMO_CLIENT.secret },
    LEAD_INTEGRATIONS: `acme-leads=${DEMO_INTEGRATIONS.acme.id}`,
    SESSION_IDLE_MS: '60000',
    ...changes,
  });

beforeAll(async () => {
  provider = await startDemoProvider(0, { ...DEMO_PEOPLE, sam: STRANGER });
  server = await startIntake();
  provider.serve(server.url);
});
afterAll(async () => {
  await server?.close();
  await provider?.close();
});

/** A browser that has gone as far as the question who it is. */
async function atTheQuestion(url = server.url, returnTo = '/new') {
  const browser = aBrowser();
  const question = await browser.visit(url + routes.signIn(returnTo));
  return { browser, question };
}

/** A browser in which a person has signed in. */
async function signedIn(login: string, returnTo = '/new') {
  const { browser, question } = await atTheQuestion(server.url, returnTo);
  const back = await browser.submit(question.url, { login });
  const get = (path: string) => browser.ask(server.url + path);
  const session = async () => Session.parse(await (await get(routes.session())).json());
  return { browser, back, get, session };
}

/** What the audit says of signing in and out, newest first. */
async function audit(action: AuditAction): Promise<string[]> {
  const { get } = await signedIn('piet');
  const list = AuditList.parse(await (await get(`${routes.audit()}?action=${action}`)).json());
  return list.results.map(({ actor, outcome }) => `${actor.name ?? actor.id} ${outcome}`);
}

test('nobody is let in without signing in, and is told so', async () => {
  const answer = await server.get(routes.submissions());
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ kind: 'unauthenticated' });
  expect(server.session).toMatchObject({ auth: 'oidc', user: null, integrations: [] });
});

test('whoever signs in comes back to the page, with the roles of the groups', async () => {
  const { back, session } = await signedIn('leila', '/drafts/1/job?x=1');
  expect(back.url).toBe(`${server.url}/drafts/1/job?x=1`);
  const { user, integrations } = await session();
  expect(user).toMatchObject({ name: 'Leila Haddad', roles: ['lead'] });
  expect(user?.id).toMatch(/^[\w-]{22}$/);
  expect(integrations.length).toBeGreaterThan(0);
  const roles = await Promise.all(
    ['mara', 'annika', 'piet', 'grace'].map(async (login) => {
      return (await (await signedIn(login)).session()).user?.roles.join();
    }),
  );
  expect(roles).toEqual(['recruiter', 'hiring_manager', 'privacy', 'admin']);
});

test('a hiring manager learns of the ATSs of his team alone, first thing after the start too', async () => {
  const fresh = await startIntake();
  provider.serve(fresh.url);
  const { browser, question } = await atTheQuestion(fresh.url);
  await browser.submit(question.url, { login: 'annika' });
  const session = await browser.ask(fresh.url + routes.session());
  const ids = Session.parse(await session.json()).integrations.map(({ id }) => id);
  // Of the second one the jobs cannot be read yet.
  expect(ids).toEqual([DEMO_INTEGRATIONS.acme.id, DEMO_INTEGRATIONS.nordlicht.id]);
  await fresh.close();
  provider.serve(server.url);
});

test('the cookie is for this server alone, and no page reads it', async () => {
  const { browser } = await signedIn('mara');
  const value = browser.cookiesOf(server.url).get('intake-session') ?? '';
  expect(value).toHaveLength(43);
  const answer = await browser.ask(`${server.url}${routes.signOut()}`, { method: 'POST' });
  const [set = ''] = answer.headers.getSetCookie();
  expect(set).toMatch(/HttpOnly/);
  expect(set).toMatch(/SameSite=Lax/);
  expect(JSON.stringify(server.logLines)).not.toContain(value);
});

test('a copied cookie is worth nothing after signing out, and the provider is told', async () => {
  const { browser, get } = await signedIn('mara');
  const cookie = `intake-session=${browser.cookiesOf(server.url).get('intake-session')}`;
  const withCopy = () => server.get(routes.submissions(), { headers: { cookie } });
  expect((await withCopy()).status).toBe(200);
  const answer = await browser.ask(server.url + routes.signOut(), { method: 'POST' });
  const { url } = await answer.json();
  expect((await withCopy()).status).toBe(401);
  expect((await get(routes.submissions())).status).toBe(401);

  const there = await browser.visit(url);
  const xsrf = /name="xsrf" value="(\w+)"/.exec(there.text)?.[1] ?? '';
  const end = `${provider.issuer}/session/end/confirm`;
  const left = await browser.submit(end, { xsrf, logout: 'yes' });
  expect(left.url).toBe(`${server.url}/signed-out`);
  // Whoever signs in again is asked again who it is.
  const again = await browser.visit(server.url + routes.signIn('/'));
  expect(again.url).toContain('/interaction/');
  expect(await audit('sign_out')).toContain('Mara Lindqvist done');
});

test('whoever signs out elsewhere is signed out here', async () => {
  const { browser, get } = await signedIn('tomasz');
  const other = await signedIn('tomasz');
  expect((await get(routes.submissions())).status).toBe(200);
  const page = await browser.visit(`${provider.issuer}/session/end`);
  const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
  await browser.submit(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  await vi.waitFor(async () => expect((await get(routes.submissions())).status).toBe(401));
  // Another session of the same person, in another browser, goes on.
  expect((await other.get(routes.submissions())).status).toBe(200);
});

test('a way back that this browser did not begin, or has gone before, leads nowhere', async () => {
  const victim = aBrowser();
  const { browser, question } = await atTheQuestion();
  const foreign = await victim.visit(`${server.url}/auth/callback?code=x&state=guessed`);
  expect(foreign.status).toBe(400);
  expect(foreign.text).toContain('/sign-in?problem=foreign_state');

  // As far as the address that leads back, which somebody else opens first.
  let at = question.url;
  let answer = await browser.ask(at, {
    method: 'POST',
    body: new URLSearchParams({ login: 'mara' }),
  });
  while (!at.includes('/auth/callback')) {
    at = new URL(answer.headers.get('location') ?? '', at).href;
    if (!at.includes('/auth/callback')) answer = await browser.ask(at);
  }
  expect((await victim.visit(at)).status).toBe(400);
  expect((await browser.ask(at)).status).toBe(302);
  expect((await browser.visit(at)).text).toContain('problem=foreign_state');
  expect(await audit('sign_in')).toContain('nobody foreign_state');
});

test('several tabs sign in at once', async () => {
  const { browser, question } = await atTheQuestion(server.url, '/new');
  const second = await browser.visit(server.url + routes.signIn('/submissions'));
  const [one, two] = [
    await browser.submit(second.url, { login: 'mara' }),
    await browser.submit(question.url, { login: 'mara' }),
  ];
  expect(one.url).toBe(`${server.url}/submissions`);
  expect(two.status).toBeLessThan(600);
});

test('whoever says no, or has no role here, is told so', async () => {
  const { browser, question } = await atTheQuestion();
  const no = await browser.submit(question.url, { login: '' });
  expect([no.status, no.text.includes('problem=declined')]).toEqual([400, true]);
  const { back, get } = await signedIn('sam');
  expect([back.status, back.text.includes('problem=no_role')]).toEqual([403, true]);
  expect((await get(routes.submissions())).status).toBe(401);
  const rows = await audit('sign_in');
  expect(rows).toContain('nobody declined');
  expect(rows.some((row) => row.endsWith(' no_role'))).toBe(true);
});

test('a session ends by itself', async () => {
  const short = await startIntake({ SESSION_IDLE_MS: '4000', SESSION_MAX_MS: '5000' });
  provider.serve(short.url);
  const { browser, question } = await atTheQuestion(short.url);
  await browser.submit(question.url, { login: 'mara' });
  const ask = async () => (await browser.ask(short.url + routes.submissions())).status;
  expect(await ask()).toBe(200);
  const end = await browser.ask(short.url + routes.sessionEnd());
  expect(SessionEnd.parse(await end.json())).toMatchObject({
    warn_ms: expect.any(Number),
    in_ms: expect.any(Number),
  });
  await vi.waitFor(async () => expect(await ask()).toBe(401), { timeout: 12_000 });
  await short.close();
  provider.serve(server.url);
});

test('a guessed session is nobody, and stands in the audit once', async () => {
  for (const guess of ['A'.repeat(43), 'A'.repeat(43), 'guessed']) {
    const headers = { cookie: `intake-session=${guess}` };
    expect((await server.get(routes.submissions(), { headers })).status).toBe(401);
  }
  const rows = await audit('sign_in');
  expect(rows.filter((row) => row === 'nobody unknown_session')).toHaveLength(2);
  // The cookie that was copied before.
  expect(rows).toContain('Mara Lindqvist session_over');
});

test('saving submissions is for those who may, and stands in the audit as that', async () => {
  const statuses = await Promise.all(
    ['mara', 'leila'].map(async (login) => {
      const { browser } = await signedIn(login);
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ purpose: 'export' });
      const init = { method: 'POST', headers, body };
      return (await browser.ask(server.url + routes.search(), init)).status;
    }),
  );
  expect(statuses).toEqual([403, 200]);
  expect((await audit('export_submissions')).toSorted()).toEqual([
    ...['Leila Haddad done', 'Mara Lindqvist denied'],
  ]);
});

test('while the provider is away, whoever is signed in goes on, and others are told', async () => {
  const { get } = await signedIn('mara');
  const away = await startIntake({ OIDC_ISSUER: 'http://127.0.0.1:9' });
  const told = await aBrowser().visit(away.url + routes.signIn('/new'));
  expect(told.status).toBe(503);
  expect(told.text).toContain('problem=provider_away&amp;return_to=%2Fnew');
  expect((await away.get('/healthz')).status).toBe(200);
  await away.close();
  expect((await get(routes.submissions())).status).toBe(200);
});
