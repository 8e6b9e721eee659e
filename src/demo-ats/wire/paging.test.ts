import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AtsError } from './ats-error.ts';
import { type Listed, pageOf } from './paging.ts';

const QUERY = { page_size: 10, cursor: undefined };

test('pages hand out every record exactly once, whatever is added in between', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.nat(5), { maxLength: 30 }),
      (initial, page_size, additions) => {
        const records: Listed<number>[] = Array.from({ length: initial }, (_, index) => ({
          place: [0, index],
          record: index,
        }));
        const seen: number[] = [];
        let time = 1;
        let cursor: string | undefined;
        for (let round = 0; round < 1000; round += 1) {
          const page = pageOf('list', records, { cursor, page_size });
          seen.push(...page.results);
          if (page.next === null) break;
          cursor = page.next;
          for (let added = additions.shift() ?? 0; added > 0; added -= 1) {
            records.push({ place: [time, records.length], record: records.length });
          }
          time += 1;
        }
        const before = seen.toSorted((a, b) => a - b);
        expect(seen).toEqual(before);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBe(records.length);
      },
    ),
  );
});

test('a record that becomes readable late comes after what was handed out before', () => {
  const early: Listed<string>[] = [
    { place: [0, 0], record: 'first' },
    { place: [5, 2], record: 'third' },
  ];
  const { next } = pageOf('list', early, { ...QUERY, page_size: 1 });
  const all = [...early, { place: [9, 1], record: 'created second, readable last' } as const];
  const page = pageOf('list', all, { page_size: 10, cursor: next ?? undefined });
  expect(page.results).toEqual(['third', 'created second, readable last']);
});

test('a cursor of another list, or made up, is an invalid input', () => {
  const two: Listed<number>[] = [
    { place: [0, 0], record: 0 },
    { place: [0, 1], record: 1 },
  ];
  const { next } = pageOf('jobs', two, { ...QUERY, page_size: 1 });
  expect(() => pageOf('users', two, { ...QUERY, cursor: next ?? '' })).toThrow(AtsError);
  expect(() => pageOf('jobs', two, { ...QUERY, cursor: 'nonsense' })).toThrow(/"cursor"/);
});

test('the last page has no cursor, even when it is full', () => {
  expect(
    pageOf('list', [{ place: [0, 0], record: 1 }], { ...QUERY, page_size: 1 }).next,
  ).toBeNull();
});
