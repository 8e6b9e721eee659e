/** For the test that walks over every route: what each sees there, in the words of the test's table. */
import { expect } from 'vitest';
import { aServerForMany, type Kind, WHO, type Who } from './a-server-for-many.ts';
import { figureAsks } from './a-walk-of-figures.ts';
import { handedAsks } from './a-walk-of-handed.ts';
import { CandidateList, JobList } from './contract/ats.ts';
import { ColleagueList } from './contract/colleagues.ts';
import { ReceiptList } from './contract/lists.ts';
import { Problem } from './contract/problem.ts';
import { ACTS, type Act, Receipt } from './contract/receipt.ts';
import { routes } from './contract/routes.ts';
import { Session } from './contract/session.ts';
import { DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';

const { acme, tallgrass } = DEMO_INTEGRATIONS;
const NAMES = new Map(Object.entries(DEMO_INTEGRATIONS).map(([name, { id }]) => [`${id}`, name]));
const STRANGER = { actor_id: 'someone' };

/** Answers what each sees on a route, in the words of the test's table. */
export interface Walk {
  routes: readonly { method: string; path: string }[];
  ask(route: string, who: Who): Promise<string>;
  /** The receipts that are said to allow this, by what may be done, as each reading of them says. */
  acts(who: Who): Promise<Record<Act, Kind[]>>;
  close(): Promise<void>;
}

/** `variables` choose the ledger. */
export async function aWalk(variables: Record<string, string>): Promise<Walk> {
  const many = await aServerForMany(variables);
  const { server, ledger, jobs, acmeJobs, as, plant, kindsIn } = many;

  /** What is done with one receipt of each kind; whatever is wrong but who asks counts as done. */
  async function withEach(who: Who, method: string, path: (id: string) => string, body?: unknown) {
    const by = { ok: [] as Kind[], 403: [] as Kind[], 404: [] as Kind[], 401: [] as Kind[] };
    for (const [kind, id] of await plant()) {
      const { status } = await as(who, path(id), method, body);
      const isNo = status === 401 || status === 403 || status === 404;
      by[isNo ? status : 'ok'].push(kind);
      if (!isNo) expect([200, 204, 409, 422]).toContain(status);
    }
    if (by[401].length > 0) return '401';
    return (['ok', 403, 404] as const)
      .flatMap((said) => (by[said].length > 0 ? `${said} ${by[said].join(' ')}` : []))
      .join('; ');
  }

  async function list(who: Who, method: string, path: string, body?: unknown): Promise<string> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null || body !== undefined ? '' : `?cursor=${cursor}`;
      const answer = await as(
        who,
        path + query,
        method,
        body && { ...body, cursor: cursor ?? undefined },
      );
      if (!answer.ok) return `${answer.status}`;
      const page = ReceiptList.parse(await answer.json());
      ids.push(...page.results.map(({ id }) => id));
      cursor = page.next;
      if (cursor === null) expect(page.total).toBe(ids.length);
    } while (cursor !== null);
    return kindsIn(ids);
  }

  const bodyFor = (job: { integration: string; id: string }) => ({
    x_integration_id: job.integration,
    request_body: { ...server.body(), application: { job_id: job.id } },
  });

  async function send(who: Who): Promise<string> {
    const sent: string[] = [];
    for (const [name, job] of Object.entries(jobs)) {
      const answer = await as(who, routes.submission(crypto.randomUUID()), 'PUT', bodyFor(job));
      if (answer.status === 202) sent.push(name);
      else if (answer.status === 422) {
        const { issues } = Problem.parse(await answer.json());
        expect(issues[0]?.path).toMatch(/^(application\.job_id|x_integration_id)$/);
      } else return `${answer.status}`;
    }
    const repeated: Kind[] = [];
    const body = bodyFor(sent.includes('other') ? jobs.other : jobs.mine);
    for (const [kind, id] of await plant()) {
      const { status } = await as(who, routes.submission(id), 'PUT', body);
      expect([404, 409]).toContain(status);
      if (status === 409) repeated.push(kind);
    }
    return `${sent.join(' ')}; repeats ${repeated.join(' ')}`;
  }

  const read = async (who: Who, id: string): Promise<Receipt | null> => {
    const answer = await as(who, routes.submission(id));
    return answer.ok ? Receipt.parse(await answer.json()) : null;
  };

  async function acts(who: Who): Promise<Record<Act, Kind[]>> {
    const found: Record<Act, Kind[]> = { decide: [], forget: [], hand_over: [] };
    for (const [kind, id] of await plant()) {
      const receipt = await read(who, id);
      for (const act of ACTS) if (receipt?.acts.includes(act)) found[act].push(kind);
      const search = await as(who, routes.search(), 'POST', {});
      if (receipt === null || !search.ok) continue;
      const { results } = ReceiptList.parse(await search.json());
      expect(results.find((one) => one.id === id)?.acts).toEqual(receipt.acts);
    }
    return found;
  }

  /** What a page hears when all receipts change, and then are forgotten. */
  async function hear(who: Who): Promise<string> {
    const planted = await plant();
    const leaving = new AbortController();
    const answer = await server.get(routes.events(), {
      headers: { 'x-who': who },
      signal: leaving.signal,
    });
    if (!answer.ok) return `${answer.status}`;
    let heard = '';
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (mark: string) => {
      while (!heard.includes(mark)) heard += (await reader?.read())?.value ?? '';
    };
    await until('event: ready');
    for (const id of planted.values()) {
      const stored = await ledger.find(id);
      if (stored !== null) await ledger.update(stored.submission, stored.version);
    }
    await ledger.announce({ kind: 'jobs', id: 'first' });
    await until('"first"');
    for (const [, data = ''] of heard.matchAll(/event: receipt\ndata: (.*)\n/g)) {
      const told = Receipt.parse(JSON.parse(data));
      expect(told.acts).toEqual((await read(who, told.id))?.acts);
    }
    for (const id of planted.values()) await ledger.forget(id);
    await ledger.announce({ kind: 'jobs', id: 'second' });
    await until('"second"');
    leaving.abort();
    const named = (event: string) =>
      kindsIn(
        [...heard.matchAll(new RegExp(`event: ${event}\\ndata: \\{"id":"([^"]+)"`, 'g'))].map(
          ([, id = '']) => id,
        ),
      );
    return `${named('receipt')}; forgotten ${named('forgotten')}`;
  }

  async function session(who: Who): Promise<string> {
    const answer = await as(who, routes.session());
    if (!answer.ok) return `${answer.status}`;
    const { capabilities, integrations } = Session.parse(await answer.json());
    const knows = integrations.map(({ id }) => NAMES.get(id)).join(' ');
    const isAll = integrations.length === server.session.integrations.length;
    return `may ${capabilities.join(' ') || 'nothing'}${isAll ? '' : `; knows ${knows}`}`;
  }

  const seenOf = async (who: Who, paths: Record<string, string>): Promise<string> => {
    const seen: string[] = [];
    for (const [name, path] of Object.entries(paths)) {
      const { status } = await as(who, path);
      if (status === 200) seen.push(name);
      else if (status !== 404) return `${status}`;
    }
    return seen.join(' ');
  };

  const jobIds = async (who: Who): Promise<string> => {
    const answer = await as(who, routes.jobs(acme.id));
    if (!answer.ok) return `${answer.status}`;
    const { results, total } = JobList.parse(await answer.json());
    expect(total).toBe(results.length);
    return total === acmeJobs.length
      ? 'all'
      : results.some(({ id }) => id === jobs.mine.id)
        ? 'of the team'
        : 'other';
  };

  const lookUp = async (who: Who): Promise<string> => {
    const answer = await as(who, routes.candidates(acme.id), 'POST', {
      email: 'known@people.example',
    });
    if (!answer.ok) return `${answer.status}`;
    return CandidateList.parse(await answer.json()).results.length > 0 ? 'knows' : 'knows not';
  };

  const namesAt =
    (path: string) =>
    async (who: Who): Promise<string> => {
      for (const one of WHO) await as(one, routes.session());
      const ask = async () => {
        const answer = await as(who, path);
        if (!answer.ok) return `${answer.status}`;
        return ColleagueList.parse(await answer.json())
          .results.map(({ name }) => name)
          .join(' ');
      };
      // They are noted beside their requests.
      await expect.poll(async () => (await ledger.people(0)).length).toBe(6);
      return ask();
    };

  /** An unreadable body was allowed to be one. */
  const plain = async (who: Who, path: string, method: string, body?: unknown, ok = 'ok') => {
    const answer = await as(who, path, method, body);
    const isLedOn = answer.status === 302;
    return answer.ok || isLedOn || answer.status === 400 ? ok : `${answer.status}`;
  };

  const asks: Record<string, (who: Who) => Promise<string>> = {
    'get /api/session': session,
    'get /api/integrations/:integration/jobs': jobIds,
    'get /api/integrations/:integration/jobs/:job': (who) =>
      seenOf(who, {
        mine: routes.job(acme.id, jobs.mine.id),
        other: routes.job(acme.id, jobs.other.id),
      }),
    'get /api/integrations/:integration/form': (who) =>
      seenOf(who, { acme: routes.form(acme.id), tallgrass: routes.form(tallgrass.id) }),
    'post /api/integrations/:integration/reconnect': (who) =>
      plain(who, routes.reconnect(acme.id), 'POST', undefined, 'may'),
    'post /api/integrations/:integration/users': (who) =>
      plain(who, routes.users(acme.id), 'POST', {}),
    'post /api/integrations/:integration/candidates': lookUp,
    'get /api/submissions': (who) => list(who, 'GET', routes.submissions()),
    'post /api/submissions/search': (who) =>
      list(who, 'POST', routes.search(), { search: 'frank' }),
    'get /api/submissions/events': hear,
    'put /api/submissions/:id': send,
    'get /api/submissions/:id': (who) => withEach(who, 'GET', routes.submission),
    'delete /api/submissions/:id': (who) => withEach(who, 'DELETE', routes.submission),
    'post /api/submissions/:id/check': (who) => withEach(who, 'POST', routes.check),
    'post /api/submissions/:id/resend': (who) => withEach(who, 'POST', routes.resend),
    'post /api/submissions/:id/confirm': (who) => withEach(who, 'POST', routes.confirm),
    'post /api/submissions/:id/hand-over': (who) =>
      withEach(who, 'POST', routes.handOver, STRANGER),
    'get /api/colleagues': namesAt(routes.colleagues()),
    'get /api/audit/actors': namesAt(routes.auditActors()),
    ...figureAsks(many),
    ...handedAsks(many),
    'post /api/links': (who) => plain(who, routes.links(), 'POST', {}),
    'post /api/invitation': (who) => plain(who, routes.invitation(), 'POST', {}),
    'post /api/csp-reports': (who) => plain(who, routes.cspReports(), 'POST', {}),
    'post /hooks/kombo': (who) => plain(who, '/hooks/kombo', 'POST', {}),
  };

  return {
    routes: server.routes,
    ask: (route, who) => {
      const [method = '', path = ''] = route.split(' ');
      return asks[route]?.(who) ?? plain(who, path, method.toUpperCase());
    },
    acts,
    close: server.close,
  };
}
