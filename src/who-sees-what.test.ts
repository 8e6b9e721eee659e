/**
 * Every route, event and export, asked by every role and by nobody, on both ledgers. A route that is not
 * listed in EXPECTED fails this: whoever adds one says there who sees what.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Kind, WHO, type Who } from './a-server-for-many.ts';
import { aWalk, type Walk } from './a-walk.ts';
import {
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './gateway/ledger/suites/throwaway-postgres.ts';
import { OPERATIONS } from './gateway/routes/openapi/operations.ts';

/** What an answer says: its status, and what was seen. */
type Seen = string;
type ByWho = Record<Who, Seen>;

/** The same for everybody, but for those who are named. */
const all = (seen: Seen, but: Partial<ByWho> = {}): ByWho => ({
  ...(Object.fromEntries(WHO.map((who) => [who, seen])) as ByWho),
  none: '401',
  ...but,
});

const EVERY = KINDS.join(' ');
/** Who reads which receipts; `rest` is what the others are answered. */
const readable = (refusedAll: Seen, rest: (seen: Kind[]) => Seen): ByWho => ({
  none: '401',
  'no role': refusedAll,
  recruiter: rest(['recruiter', 'link']),
  lead: rest(['recruiter', 'team', 'link']),
  'hiring manager': rest(['team']),
  privacy: rest([...KINDS]),
  admin: rest([...KINDS]),
  link: rest(['link']),
  local: rest([...KINDS]),
});

/** Per receipt: those that may, those that are seen but may not, those that are not there. */
const outcome = (may: string, seenOnly = '', unseen = ''): Seen =>
  [may && `ok ${may}`, seenOnly && `403 ${seenOnly}`, unseen && `404 ${unseen}`]
    .filter(Boolean)
    .join('; ');
const rest = (...seen: Kind[]) => KINDS.filter((kind) => !seen.includes(kind)).join(' ');

const DECIDE: ByWho = {
  none: '401',
  'no role': outcome('', EVERY),
  recruiter: outcome('recruiter link', '', 'team elsewhere old'),
  lead: outcome('recruiter team link', '', 'elsewhere old'),
  'hiring manager': outcome('', 'team', rest('team')),
  privacy: outcome('', EVERY),
  admin: outcome(EVERY),
  link: outcome('', EVERY),
  local: outcome(EVERY),
};

const LISTED: ByWho = {
  ...readable('403', (seen) => seen.join(' ')),
  link: '403',
};

/** Also those who may nothing: whoever tries stands in the audit. */
const NAMED = 'admin lead manager no role privacy recruiter';

const ALL_HANDED = 'given received strangers';
/** What is in a draft the two alone read, and nobody hands one over who does not sign in. */
const READ_HANDED = all(`403 ${ALL_HANDED}`, {
  recruiter: 'ok given received; 404 strangers',
  lead: 'ok given received; 404 strangers',
  admin: `404 ${ALL_HANDED}`,
});

const EXPECTED: Record<string, ByWho> = {
  'get /api/openapi.json': all('ok'),
  'get /api/session': {
    none: 'may nothing; knows ',
    'no role': 'may nothing; knows ',
    recruiter: 'may jobs look_up send read decide forget hand_over links',
    lead: 'may jobs look_up send read decide forget hand_over export links',
    // The jobs of Nordlicht cannot be read yet: his may be among them.
    'hiring manager': 'may jobs look_up send read decide forget; knows acme nordlicht',
    privacy: 'may read forget audit',
    admin:
      'may jobs look_up send read decide forget hand_over export reconnect settings audit links',
    link: 'may jobs send read; knows acme',
    local: 'may jobs look_up send read decide forget export reconnect settings audit links',
  },
  'get /api/session/end': all('ok'),
  'get /api/integrations/:integration/jobs': all('403', {
    'no role': '404',
    recruiter: 'all',
    lead: 'all',
    'hiring manager': 'of the team',
    admin: 'all',
    local: 'all',
  }),
  'get /api/integrations/:integration/jobs/:job': all('403', {
    'no role': '',
    recruiter: 'mine other',
    lead: 'mine other',
    'hiring manager': 'mine',
    admin: 'mine other',
    link: 'other',
    local: 'mine other',
  }),
  'get /api/integrations/:integration/form': all('acme tallgrass', {
    'no role': '',
    privacy: '403',
    'hiring manager': 'acme',
    link: 'acme',
  }),
  'post /api/integrations/:integration/reconnect': all('403', {
    'no role': '404',
    admin: 'may',
    local: 'may',
  }),
  'post /api/integrations/:integration/users': all('ok', {
    'no role': '404',
    privacy: '403',
    link: '403',
  }),
  'post /api/integrations/:integration/candidates': all('knows', {
    'no role': '404',
    privacy: '403',
    link: '403',
    'hiring manager': 'knows not',
  }),
  'get /api/submissions': LISTED,
  'post /api/submissions/search': LISTED,
  'get /api/submissions/events': {
    ...readable('403', (seen) => `${seen.join(' ')}; forgotten ${seen.join(' ')}`),
    link: '403',
  },
  'put /api/submissions/:id': {
    none: '401',
    'no role': '403',
    recruiter: 'mine other elsewhere; repeats recruiter link',
    lead: 'mine other elsewhere; repeats recruiter team link',
    'hiring manager': 'mine; repeats team',
    privacy: '403',
    admin: `mine other elsewhere; repeats ${EVERY}`,
    link: 'other; repeats link',
    local: `mine other elsewhere; repeats ${EVERY}`,
  },
  'get /api/submissions/:id': readable(outcome('', EVERY), (seen) =>
    outcome(seen.join(' '), '', rest(...seen)),
  ),
  'delete /api/submissions/:id': {
    ...DECIDE,
    lead: outcome('', 'recruiter team link', 'elsewhere old'),
    privacy: outcome(EVERY),
  },
  'post /api/submissions/:id/check': DECIDE,
  'post /api/submissions/:id/resend': DECIDE,
  'post /api/submissions/:id/confirm': DECIDE,
  'post /api/submissions/:id/hand-over': { ...DECIDE, 'hiring manager': outcome('', EVERY) },
  'get /api/figures': LISTED,
  // By the rights to export, where they are narrower.
  'get /api/figures/export': all('403', {
    lead: 'recruiter team link',
    admin: EVERY,
    local: EVERY,
  }),
  'get /api/audit': all('403', { privacy: 'ok', admin: 'ok', local: 'ok' }),
  'get /api/audit/actors': all('403', {
    privacy: NAMED,
    admin: NAMED,
    local: NAMED,
  }),
  'get /api/audit/export': all('403', { privacy: 'ok', admin: 'ok', local: 'ok' }),
  'get /api/colleagues': all('403', {
    recruiter: 'admin lead',
    lead: 'admin recruiter',
    admin: 'lead recruiter',
    local: 'admin lead recruiter',
  }),
  'get /api/handed-drafts': all('403', {
    recruiter: 'given received',
    lead: 'given received',
    privacy: ALL_HANDED,
    admin: ALL_HANDED,
    local: ALL_HANDED,
  }),
  'put /api/handed-drafts/:id': all(`403 ${ALL_HANDED}`, {
    recruiter: 'ok given; 409 received; 404 strangers',
    lead: '409 given; ok received; 404 strangers',
    admin: `404 ${ALL_HANDED}`,
  }),
  'get /api/handed-drafts/:id': READ_HANDED,
  'post /api/handed-drafts/:id/kept': READ_HANDED,
  'delete /api/handed-drafts/:id': all(`403 ${ALL_HANDED}`, {
    recruiter: 'ok given; 404 received strangers',
    lead: '404 given strangers; ok received',
    'hiring manager': `404 ${ALL_HANDED}`,
    privacy: `ok ${ALL_HANDED}`,
    admin: `ok ${ALL_HANDED}`,
    local: `ok ${ALL_HANDED}`,
  }),
  'get /api/links': all('403', { recruiter: 'ok', lead: 'ok', admin: 'ok', local: 'ok' }),
  // The walk brings neither a body nor a token.
  'post /api/links': all('403', { recruiter: 'ok', lead: 'ok', admin: 'ok', local: 'ok' }),
  'delete /api/links/:id': all('403', {
    recruiter: '404',
    lead: '404',
    admin: '404',
    local: '404',
  }),
  'post /api/invitation': all('ok', { none: 'ok' }),
  'delete /api/invitation': all('ok', { none: 'ok' }),
  'post /api/csp-reports': all('ok', { none: 'ok' }),
  'post /api/clear-site-data': all('ok', { none: 'ok' }),
  // How people sign in is the provider's to say; this gateway has none.
  'get /auth/sign-in': all('ok', { none: 'ok' }),
  'get /auth/callback': all('ok', { none: 'ok' }),
  'post /auth/sign-out': all('ok', { none: 'ok' }),
  'post /auth/backchannel-logout': all('404', { none: '404' }),
  'post /hooks/kombo': all('401'),
  'get /healthz': all('ok', { none: 'ok' }),
  'get /readyz': all('ok', { none: 'ok' }),
  'get /metrics': all('ok', { none: 'ok' }),
};

let postgres: ThrowawayPostgres | undefined;
afterAll(() => postgres?.stop(), 60_000);

/** The variables that choose a ledger. */
const LEDGERS: Record<string, () => Promise<Record<string, string>>> = {
  SQLite: async () => ({}),
  PostgreSQL: async () => {
    postgres = await startThrowawayPostgres();
    return { DATABASE_URL: await postgres.createDatabase() };
  },
};

describe.each(Object.keys(LEDGERS))('on %s', (name) => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await aWalk((await LEDGERS[name]?.()) ?? {});
  }, 60_000);
  afterAll(() => walk.close());

  test('every route is listed, and no other', () => {
    const routed = walk.routes.map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    const interfaces = routed.filter((route) => !route.endsWith(' /') && !route.includes('*'));
    const described = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(interfaces)].sort()).toEqual(Object.keys(EXPECTED).sort());
    expect(described.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.entries(EXPECTED))('%s', async (route, expected) => {
    const seen: Partial<ByWho> = {};
    for (const who of WHO) seen[who] = await walk.ask(route, who);
    expect(seen).toEqual(expected);
  });

  test.each(WHO)('a receipt tells %s what the routes let be done with it', async (who) => {
    const may = (route: string) =>
      KINDS.filter((kind) =>
        /^ok ([^;]*)/
          .exec(EXPECTED[route]?.[who] ?? '')?.[1]
          ?.split(' ')
          .includes(kind),
      );
    const { decide, forget, hand_over } = await walk.acts(who);
    expect(decide).toEqual(may('post /api/submissions/:id/confirm'));
    expect(forget).toEqual(may('delete /api/submissions/:id'));
    // Whoever does not sign in has no colleagues.
    expect(hand_over).toEqual(who === 'local' ? [] : may('post /api/submissions/:id/hand-over'));
  });
});
