import { expect, test } from 'vitest';
import { ROLES, type Role } from '../../contract/access.ts';
import { CAPABILITIES, type Capability } from '../../contract/session.ts';
import { sees } from '../ledger/sight.ts';
import { type Actor, LOCAL_ACTOR } from './actor.ts';
import { actsOn } from './capabilities.ts';
import { likenessOf, may, seesJob, sightOf } from './rules.ts';

const actor = (changes: Partial<Actor>): Actor => ({
  ...LOCAL_ACTOR,
  id: 'me',
  email_address: 'me@acme.example',
  integrations: ['one'],
  roles: [],
  ...changes,
});
const invited = actor({
  invitation: {
    ...{ link_id: 'link', integration_id: 'one', job_id: 'mine' },
    ...{ single_use: true, made_by: 'ada' },
  },
});

const job = (integration_id: string, job_id: string) => ({ integration_id, job_id });
const TEAM = [job('two', 'mine')];
const RECEIPTS = {
  own: { belongs_to: 'me', ...job('three', 'other') },
  'of my team': { belongs_to: 'ada', ...job('two', 'mine') },
  'that I lead': { belongs_to: 'ada', ...job('one', 'other') },
  'of nobody': { belongs_to: null, ...job('three', 'other') },
};
const EVERY = Object.keys(RECEIPTS);

/** The receipts that each may do this with; what is not named nobody may. */
const EXPECTED: Record<Role, Partial<Record<Capability, string[]>>> = {
  recruiter: { read: ['own'], decide: ['own'], forget: ['own'], hand_over: ['own'] },
  lead: {
    read: ['own', 'that I lead'],
    decide: ['own', 'that I lead'],
    forget: ['own'],
    hand_over: ['own', 'that I lead'],
    export: ['own', 'that I lead'],
  },
  hiring_manager: { read: ['own', 'of my team'], decide: ['own'], forget: ['own'] },
  privacy: { read: EVERY, forget: EVERY },
  admin: { read: EVERY, decide: EVERY, forget: EVERY, hand_over: EVERY, export: EVERY },
};

test.each(ROLES)('%s may do with receipts what the table says', (role) => {
  const me = actor({ roles: [role] });
  for (const capability of ['read', 'decide', 'forget', 'hand_over', 'export'] as const) {
    const sight = sightOf(me, capability, TEAM);
    const seen = Object.entries(RECEIPTS).flatMap(([name, whose]) =>
      sees(sight, whose) ? name : [],
    );
    expect(seen, capability).toEqual(EXPECTED[role][capability] ?? []);
  }
});

test('who is like somebody else may do the same with what belongs to neither', () => {
  const some = [[], ['one'], ['two', 'one'], null].flatMap((integrations) =>
    [[], ...ROLES.map((role) => [role]), ['lead', 'privacy'] as const].flatMap((roles) =>
      ['ben', 'eve'].map((id) => actor({ id, roles, integrations })),
    ),
  );
  const people = [...some, LOCAL_ACTOR, { ...invited, id: 'ben' }, { ...invited, id: 'eve' }];
  const acts = (one: Actor) =>
    Object.values(RECEIPTS).map((whose) => [
      ...actsOn(one, whose, one.id === 'ben' ? TEAM : []),
      sees(sightOf(one, 'read', one.id === 'ben' ? TEAM : []), whose),
    ]);
  let alike = 0;
  for (const one of people) {
    for (const other of people) {
      if (one === other || likenessOf(one) !== likenessOf(other)) continue;
      alike += 1;
      expect(acts(one), JSON.stringify([one, other])).toEqual(acts(other));
    }
  }
  expect(alike).toBeGreaterThan(20);
});

test('whoever leads all integrations sees everything that was sent', () => {
  expect(sightOf(actor({ roles: ['lead'], integrations: null }), 'read', [])).toBe('everything');
  expect(sightOf(LOCAL_ACTOR, 'forget', [])).toBe('everything');
});

test('several roles add up', () => {
  const me = actor({ roles: ['lead', 'hiring_manager'] });
  const seen = Object.values(RECEIPTS).filter((whose) => sees(sightOf(me, 'read', TEAM), whose));
  expect(seen).toHaveLength(3);
});

test('each may do this at all', () => {
  const able = (me: Actor) => CAPABILITIES.filter((capability) => may(me, capability));
  const sender = ['jobs', 'look_up', 'send', 'read', 'decide', 'forget'];
  expect(able(actor({ roles: ['recruiter'] }))).toEqual([...sender, 'hand_over', 'links']);
  expect(able(actor({ roles: ['lead'] }))).toEqual([...sender, 'hand_over', 'export', 'links']);
  expect(able(actor({ roles: ['hiring_manager'] }))).toEqual(sender);
  expect(able(actor({ roles: ['privacy'] }))).toEqual(['read', 'forget', 'audit']);
  expect(able(actor({ roles: ['admin'] }))).toEqual([...CAPABILITIES]);
  expect(able(LOCAL_ACTOR)).toEqual([...CAPABILITIES]);
  expect(able(actor({}))).toEqual([]);
  expect(able(invited)).toEqual(['jobs', 'send', 'read']);
});

test('jobs are seen by all who send, by hiring managers only with their team, by a link only its own', () => {
  const mine = { ...job('one', 'mine'), team: ['boss@acme.example', 'me@acme.example'] };
  const other = { ...job('one', 'other'), team: ['boss@acme.example'] };
  const seen = (me: Actor) =>
    [mine, other].filter((one) => seesJob(me, 'send', one)).map(({ job_id }) => job_id);
  expect(seen(actor({ roles: ['recruiter'] }))).toEqual(['mine', 'other']);
  expect(seen(actor({ roles: ['hiring_manager'] }))).toEqual(['mine']);
  expect(seen(actor({ roles: ['hiring_manager'], email_address: null }))).toEqual([]);
  expect(seen(actor({ roles: ['privacy'] }))).toEqual([]);
  expect(seen(invited)).toEqual(['mine']);
  expect(seesJob(invited, 'look_up', mine)).toBe(false);
  expect(seesJob(invited, 'send', { ...mine, integration_id: 'two' })).toBe(false);
});

test('a link sees no receipt in a list', () => {
  const sight = sightOf(invited, 'read', TEAM);
  expect(Object.values(RECEIPTS).some((whose) => sees(sight, whose))).toBe(false);
});
