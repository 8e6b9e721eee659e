/** For the test that walks over every route: a server that is told who asks, and receipts of everybody. */
import { aRunningServer } from './a-running-server.ts';
import { JobList } from './contract/ats.ts';
import { routes } from './contract/routes.ts';
import { DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { type Actor, LOCAL_ACTOR } from './gateway/access/actor.ts';
import { NO_AUTHENTICATION } from './gateway/access/authentication.ts';
import type { Ledger } from './gateway/ledger/ledger.ts';
import type { Submission } from './gateway/ledger/submission.ts';
import { anAcceptance, aSubmission } from './gateway/ledger/suites/a-submission.ts';

const { acme, tallgrass } = DEMO_INTEGRATIONS;

/** Everybody who asks. */
export const WHO = [
  'none',
  'no role',
  'recruiter',
  'lead',
  'hiring manager',
  'privacy',
  'admin',
  'link',
  'local',
] as const;
export type Who = (typeof WHO)[number];

/** Receipts: the recruiter's, for a job of the manager's team, to another ATS, by a link, and older ones. */
export const KINDS = ['recruiter', 'team', 'elsewhere', 'link', 'old'] as const;
export type Kind = (typeof KINDS)[number];

/** Handed drafts: from whom, to whom. */
const HANDED = {
  given: ['recruiter', 'lead'],
  received: ['lead', 'recruiter'],
  strangers: ['ben', 'carl'],
} as const;
type Two = readonly [string, string];
export type HandedKind = keyof typeof HANDED;
const HANDED_KINDS: readonly HandedKind[] = ['given', 'received', 'strangers'];

/** With the demo's ATSs, whose jobs are all known; `variables` choose the ledger. */
export async function aServerForMany(variables: Record<string, string>) {
  let ledger = null as unknown as Ledger;
  const actors: Partial<Record<Who, Actor>> = {};
  const server = await aRunningServer(variables, {
    wrapLedger: (opened) => {
      ledger = opened;
      return opened;
    },
    authentication: {
      ...NO_AUTHENTICATION,
      async actorOf(c) {
        const who = (c.req.header('x-who') ?? 'local') as Who;
        return (who === 'local' ? LOCAL_ACTOR : actors[who]) ?? null;
      },
    },
  });

  const jobsOf = async (integration: string) =>
    JobList.parse(await (await server.get(routes.jobs(integration))).json()).results;
  for (const { id } of server.session.integrations) await server.get(routes.jobs(id));
  const acmeJobs = await jobsOf(acme.id);
  const idOf = (name: string) => acmeJobs.find((job) => job.name === name)?.id ?? '';
  const jobs = {
    mine: { integration: acme.id, id: idOf('Ausbildung Industriekaufleute 2027') },
    other: { integration: acme.id, id: server.job },
    elsewhere: {
      integration: tallgrass.id,
      id: (await jobsOf(tallgrass.id)).find((job) => job.question_count === 0)?.id ?? '',
    },
  };

  const person = (id: string, changes: Partial<Actor>): Actor => ({
    ...{ id, name: id, email_address: `${id}@acme.example`, roles: [], integrations: [] },
    ...{ invitation: null, ...changes },
  });
  Object.assign(actors, {
    'no role': person('no role', {}),
    recruiter: person('recruiter', { roles: ['recruiter'] }),
    lead: person('lead', { roles: ['lead'], integrations: [acme.id] }),
    'hiring manager': person('manager', {
      roles: ['hiring_manager'],
      email_address: 'annika.brandt@acme.example',
    }),
    privacy: person('privacy', { roles: ['privacy'] }),
    admin: person('admin', { roles: ['admin'] }),
    link: person('guest', {
      name: null,
      email_address: null,
      invitation: {
        ...{ link_id: 'link-1', integration_id: acme.id, job_id: jobs.other.id },
        ...{ single_use: true, made_by: 'recruiter' },
      },
    }),
  } satisfies Partial<Record<Who, Actor>>);

  const facts = (kind: Kind) => {
    const job =
      kind === 'team'
        ? jobs.mine
        : kind === 'link' || kind === 'recruiter'
          ? jobs.other
          : jobs.elsewhere;
    return {
      integration_id: job.integration,
      job: { id: job.id, name: null },
      belongs_to: {
        recruiter: 'recruiter',
        link: 'recruiter',
        old: null,
        team: 'ben',
        elsewhere: 'ben',
      }[kind],
      submitted_by: {
        recruiter: 'recruiter',
        link: 'guest',
        old: null,
        team: 'ben',
        elsewhere: 'ben',
      }[kind],
      link_id: kind === 'link' ? 'link-1' : null,
    };
  };
  await ledger.links.add({
    ...{ id: 'link-1', token_hash: 'link-1', integration_id: acme.id, job_id: jobs.other.id },
    ...{ job_name: null, name: 'Guest', created_by: 'recruiter', created_at: 0 },
    ...{ expires_at: Date.UTC(2100, 0), max_uses: 100, uses: 0 },
    ...{ revoked_at: null, last_used_at: null },
  });
  const kinds = new Map<string, Kind>();
  /** One receipt of each of these kinds, delivered: nobody sends it. */
  async function plant(
    wanted: readonly Kind[] = KINDS,
    changes: Partial<Submission> = {},
  ): Promise<Map<Kind, string>> {
    const planted = new Map<Kind, string>();
    for (const kind of wanted) {
      const id = crypto.randomUUID();
      const submission = aSubmission({
        ...facts(kind),
        id,
        state: 'delivered',
        next_attempt_at: null,
        ...changes,
      });
      await ledger.accept(anAcceptance(submission));
      planted.set(kind, id);
      kinds.set(id, kind);
    }
    return planted;
  }
  const handings = new Map<string, HandedKind>();
  /** One handed draft of each kind, as it waits. */
  async function plantHanded(): Promise<Map<HandedKind, string>> {
    const planted = new Map<HandedKind, string>();
    for (const [kind, [from_id, to_id]] of Object.entries(HANDED) as [HandedKind, Two][]) {
      const id = crypto.randomUUID();
      await ledger.handed.give(
        {
          ...{ id, from_id, to_id, handed_at: Date.UTC(2026, 0), until: Date.UTC(2100, 0) },
          ...{ revision: 1, updated_at: '2026-01-01T00:00:00.000Z', bytes: 4, hash: id },
          about: { first_name: 'Kim', last_name: 'Quinn', job_name: null, file_count: 0 },
        },
        Buffer.from('Kim.'),
        { count: 1000, bytes: 1_000_000 },
      );
      planted.set(kind, id);
      handings.set(id, kind);
    }
    return planted;
  }
  const handedIn = (ids: Iterable<string>): string => {
    const found = new Set([...ids].map((id) => handings.get(id) ?? `unknown ${id}`));
    return [...HANDED_KINDS.filter((kind) => found.delete(kind)), ...found].join(' ');
  };
  const kindsIn = (ids: Iterable<string>): string => {
    const found = new Set([...ids].map((id) => kinds.get(id) ?? `unknown ${id}`));
    return [...KINDS.filter((kind) => found.delete(kind)), ...found].join(' ');
  };

  const known = await server.send({ email_address: 'known@people.example' });
  await server.becomes(known, 'delivered');
  await ledger.forget(known);
  await plant();

  const as = (who: Who, path: string, method = 'GET', body?: unknown) =>
    server.get(path, {
      method,
      redirect: 'manual',
      headers: { 'x-who': who, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return { server, ledger, jobs, acmeJobs, as, plant, kindsIn, plantHanded, handedIn };
}
