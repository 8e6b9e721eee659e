import { expect, test } from 'vitest';
import { AtsUser } from '../../kombo/answers/person.ts';
import type { PageQuery } from '../ats/client.ts';
import { createUsers } from './users.ts';

const clock = { now: () => 0, sleep: async () => {} };
const user = (id: string) => AtsUser.parse({ id, first_name: id });

/** Users that an ATS answers page by page, and how often it was asked. */
function usersOf(
  page: (cursor: string | undefined) => { next: string | null; results: AtsUser[] },
) {
  const asked: PageQuery[] = [];
  const ats = {
    async users(_integrationId: string, query: PageQuery) {
      asked.push(query);
      return page(query.cursor);
    },
  };
  return { asked, users: createUsers({ ats, clock }) };
}

test('all pages are read once, and searched from then on', async () => {
  const { asked, users } = usersOf((cursor) =>
    cursor === undefined
      ? { next: 'two', results: [user('Ada')] }
      : { next: null, results: [user('Ada'), user('Ben')] },
  );
  expect((await users.search('one', '')).map(({ id }) => id)).toEqual(['Ada', 'Ben']);
  expect((await users.search('one', 'be')).map(({ id }) => id)).toEqual(['Ben']);
  expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, 'two']);
});

test.each([
  ['leads to itself', () => 'again'],
  ['leads from one to another and back', (cursor = 'a') => (cursor === 'a' ? 'b' : 'a')],
  ['never ends', (cursor = '') => `${cursor}x`],
])('a cursor that %s keeps nobody waiting for ever', async (_, next) => {
  const { asked, users } = usersOf((cursor) => ({ next: next(cursor), results: [] }));
  expect(await users.search('one', '')).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(40);
});
