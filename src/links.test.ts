/** A link from making to sent to revoked, over HTTP, where nobody signs in. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { AuditList } from './contract/audit.ts';
import { Invited, LinkList, MadeLink } from './contract/links.ts';
import { Receipt } from './contract/receipt.ts';
import { LINK_HEADER, routes } from './contract/routes.ts';
import { Session } from './contract/session.ts';
import { ACME_JOBS } from './demo-ats/jobs/acme/jobs.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer();
});
afterAll(() => server.close());

async function make(changes: object = {}): Promise<MadeLink> {
  const { integration: integration_id, job: job_id } = server;
  const answer = await server.postJson(routes.links(), {
    ...{ integration_id, job_id, name: 'Anna', ...changes },
  });
  expect(answer.status).toBe(201);
  return MadeLink.parse(await answer.json());
}

const exchange = (token: string, holder?: string) =>
  server.postJson(routes.invitation(), { token, holder });

/** What whoever came by a link may do. */
async function comeBy(token: string, holder?: string) {
  const answer = await exchange(token, holder);
  const invited = Invited.parse(await answer.json());
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const headers = { cookie, 'content-type': 'application/json' };
  return {
    invited,
    headers,
    setCookie: answer.headers.get('set-cookie') ?? '',
    get: (path: string, init: RequestInit = {}) => server.get(path, { ...init, headers }),
    send: (id: string, body = server.body()) => server.put(id, body, { headers }),
  };
}

const linkOf = async (id: string) => {
  const answer = await server.get(routes.links());
  return LinkList.parse(await answer.json()).results.find((link) => link.id === id);
};

test('it sends for its one job, sees its own receipt and nothing else', async () => {
  const { link, token } = await make({ max_uses: 2 });
  expect(JSON.stringify(await linkOf(link.id))).not.toContain(token);
  const guest = await comeBy(token);
  const invitation = {
    ...{ link_id: link.id, integration_id: server.integration, job_id: server.job },
    single_use: false,
  };
  expect(guest.invited).toEqual(invitation);
  expect(guest.setCookie).toMatch(/HttpOnly; SameSite=Lax/);
  const session = Session.parse(await (await guest.get(routes.session())).json());
  expect(session).toMatchObject({ invitation, user: null, capabilities: ['jobs', 'send', 'read'] });

  const id = crypto.randomUUID();
  const body = server.body();
  expect((await guest.send(id, body)).status).toBe(202);
  // A repeat after a lost answer is no second use.
  expect((await guest.send(id, body)).status).toBe(200);
  expect(await linkOf(link.id)).toMatchObject({ uses: 1, last_used_at: expect.any(String) });
  expect((await guest.get(routes.submission(id))).status).toBe(200);
  const other = server.jobs.results.find((job) => job.id !== server.job)?.id ?? '';
  expect((await guest.get(routes.job(server.integration, other))).status).toBe(404);
  const elsewhere = { ...server.body(), application: { job_id: other } };
  expect((await guest.send(crypto.randomUUID(), elsewhere)).status).toBe(422);
  expect(await linkOf(link.id)).toMatchObject({ uses: 1 });
  for (const path of [routes.submissions(), routes.jobs(server.integration), routes.links()]) {
    expect((await guest.get(path)).status).toBe(403);
  }
  // What a page means for its link happens by no other rights, nor after the session has ended.
  const meantFor = (link_id: string, headers = {}) =>
    server.get(routes.submission(id), { headers: { ...headers, [LINK_HEADER]: link_id } });
  expect((await meantFor(link.id)).status).toBe(401);
  expect((await meantFor(link.id, guest.headers)).status).toBe(200);
  expect((await meantFor(crypto.randomUUID(), guest.headers)).status).toBe(401);
  await guest.get(routes.invitation(), { method: 'DELETE' });
  const after = Session.parse(await (await guest.get(routes.session())).json());
  expect(after.capabilities).toContain('links');
});

test('who comes again by the same link in the same tab is the same person, and nobody else is', async () => {
  const { token } = await make({ max_uses: 9, name: 'For Anna' });
  const holder = '0123456789abcdef0123456789abcdef';
  const guest = await comeBy(token, holder);
  const id = crypto.randomUUID();
  const answer = await guest.send(id);
  expect(Receipt.parse(await answer.json()).link_name).toBeNull();
  const again = await comeBy(token, holder);
  const receipt = Receipt.parse(await (await again.get(routes.submission(id))).json());
  // What a link is called is for whoever made it.
  expect(receipt.link_name).toBeNull();
  const his = await server.get(routes.submission(id));
  expect(Receipt.parse(await his.json()).link_name).toBe('For Anna');
  for (const other of [undefined, holder.replace('0', '1')]) {
    expect((await (await comeBy(token, other)).get(routes.submission(id))).status).toBe(404);
  }
});

test('of many at once no more are taken than it has uses', async () => {
  const { link, token } = await make({ max_uses: 3 });
  const guest = await comeBy(token);
  const sent = await Promise.all(
    Array.from({ length: 8 }, async () => (await guest.send(crypto.randomUUID())).status),
  );
  expect(sent.filter((status) => status === 202)).toHaveLength(3);
  expect(sent.filter((status) => status === 403)).toHaveLength(5);
  expect(await linkOf(link.id)).toMatchObject({ uses: 3 });
  const problem = await problemOf(await exchange(token));
  expect(problem.detail).toContain('used as often as it may be');
});

test('revoked it works no more, for whoever came by it before too, and each is in the audit', async () => {
  const { link, token } = await make();
  const guest = await comeBy(token);
  const revoke = () => server.get(routes.link(link.id), { method: 'DELETE' });
  expect((await revoke()).status).toBe(204);
  expect((await revoke()).status).toBe(409);
  const problem = await problemOf(await guest.send(crypto.randomUUID()));
  expect([problem.status, problem.detail]).toEqual([403, expect.stringContaining('revoked')]);
  expect((await exchange(token)).status).toBe(403);
  expect((await exchange('guessed')).status).toBe(404);
  const rows = async () =>
    AuditList.parse(await (await server.get(routes.audit())).json()).results.map(
      ({ action, outcome }) => `${action} ${outcome}`,
    );
  await expect
    .poll(rows)
    .toEqual(
      expect.arrayContaining([
        ...['make_link done', 'use_link done', 'use_link denied', 'use_link failed'],
        ...['revoke_link done', 'send denied'],
      ]),
    );
  expect(server.logLines.join('')).not.toContain(token);
});

test('after its job was closed it sends nothing, and the attempt is in the audit', async () => {
  const own = await aRunningServer({ JOBS_TTL_MS: '1' });
  const job = ACME_JOBS.find(({ id }) => id === own.job);
  if (job === undefined) throw new Error('The demo has no such job.');
  const { integration: integration_id, job: job_id } = own;
  const wanted = { integration_id, job_id, name: 'Anna' };
  const { token } = MadeLink.parse(await (await own.postJson(routes.links(), wanted)).json());
  const come = await own.postJson(routes.invitation(), { token });
  const cookie = (come.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  job.status = 'CLOSED';
  try {
    const headers = { cookie, 'content-type': 'application/json' };
    const id = crypto.randomUUID();
    await vi.waitFor(async () => {
      const shown = await (await own.get(routes.job(integration_id, job_id), { headers })).json();
      expect(shown).toMatchObject({ open: false });
    });
    const problem = await problemOf(await own.put(id, own.body(), { headers }));
    expect([problem.status, problem.issues]).toEqual([
      422,
      [{ path: 'application.job_id', message: 'job_not_open' }],
    ]);
    const rows = async () =>
      AuditList.parse(await (await own.get(routes.audit())).json()).results.map(
        ({ action, object_id, outcome }) => `${action} ${object_id} ${outcome}`,
      );
    await expect.poll(rows).toContain(`send ${id} failed`);
    const list = LinkList.parse(await (await own.get(routes.links())).json());
    expect(list.results).toMatchObject([{ uses: 0 }]);
  } finally {
    job.status = 'OPEN';
    await own.close();
  }
});

test.each([{ job_id: 'no-such-job' }, { integration_id: 'elsewhere' }])(
  'it is made for a job that is there alone: %o',
  async (changes) => {
    const { integration: integration_id, job: job_id } = server;
    const wanted = { integration_id, job_id, name: 'Anna', ...changes };
    const { status } = await server.postJson(routes.links(), wanted);
    expect(status).toBe(422);
  },
);

test.each([{ name: '' }, { max_uses: 0 }, { max_uses: 501 }, { expires_in_days: 91 }])(
  'what is beyond its bounds is refused: %o',
  async (changes) => {
    const { integration: integration_id, job: job_id } = server;
    const wanted = { integration_id, job_id, name: 'Anna', ...changes };
    expect((await server.postJson(routes.links(), wanted)).status).toBe(400);
  },
);
