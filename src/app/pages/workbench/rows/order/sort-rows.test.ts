import { expect, test } from 'vitest';
import { aRow } from '../a-row.fixture.ts';
import { type Sort, sortRows } from './sort-rows.ts';

const ROWS = [
  aRow({
    id: 'zoe',
    name: 'Zoë Ärger',
    email: 'zoe@example.com',
    job: 'Baker 10',
    state: 'missing',
  }),
  aRow({ id: 'ada', name: 'Ada Öhm', job: 'Baker 9', at: '2026-11-29T08:00:00Z' }),
  aRow({ id: 'nobody', state: 'refused', at: '2026-11-27T08:00:00Z' }),
];
const ids = (search: string, sort: Sort, locale = 'de') =>
  sortRows(ROWS, search, sort, locale).map(({ id }) => id);

test.each([
  ['at', ['nobody', 'zoe', 'ada']],
  ['name', ['nobody', 'ada', 'zoe']],
  // Numbers in titles as numbers.
  ['job', ['nobody', 'ada', 'zoe']],
  // What needs a person first.
  ['state', ['nobody', 'zoe', 'ada']],
] as const)('by %s, both ways', (by, order) => {
  expect(ids('', { by, isDescending: false })).toEqual(order);
  expect(ids('', { by, isDescending: true })).toEqual(order.toReversed());
});

test('every word is found in name, address or job, without its marks', () => {
  const by = { by: 'name', isDescending: false } as const;
  expect(ids('baker zoe', by)).toEqual(['zoe']);
  expect(ids('ohm', by)).toEqual(['ada']);
  expect(ids('  BAKER ', by)).toEqual(['ada', 'zoe']);
  expect(ids('example.com ada', by)).toEqual([]);
  expect(ids('.*', by)).toEqual([]);
});
