import { InfiniteQueryObserver } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ReceiptList } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { aReceipt } from './receipt.fixture.ts';
import { dropReceipt, readReceiptsAgain, receiptQueries, showReceipt } from './receipt-queries.ts';

const PER_PAGE = 50;
const leaving: (() => void)[] = [];
// One clock for all: the module remembers when it asked last.
beforeAll(() => {
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(100_000);
  for (const leave of leaving.splice(0)) leave();
  queryClient.clear();
});

const idOf = (number: number) => `0b9f8e9e-5a57-4c8e-8a7d-${`${number}`.padStart(12, '0')}`;
const row = (number: number, change: Partial<Receipt> = {}) =>
  aReceipt({
    id: idOf(number),
    created_at: new Date(number * 1000).toISOString(),
    updated_at: new Date(number * 1000).toISOString(),
    ...change,
  });

/** A gateway with so many rows, whose first `pages` pages one page of the app shows. */
async function aList(count: number, pages: number) {
  const rows = Array.from({ length: count }, (_, index) => row(count - index));
  const asked = vi.spyOn(api, 'submissions').mockImplementation(async ({ cursor, state }) => {
    const matching = rows.filter((one) => !state || one.state === state);
    const start = cursor === undefined ? 0 : matching.findIndex(({ id }) => id === cursor) + 1;
    const results = matching.slice(start, start + PER_PAGE);
    const isEnd = start + PER_PAGE >= matching.length;
    const next = isEnd ? null : (results.at(-1)?.id ?? null);
    return { results, next, total: matching.length, counts: null } satisfies ReceiptList;
  });
  const observer = new InfiniteQueryObserver(queryClient, receiptQueries.list({}));
  leaving.push(observer.subscribe(() => {}));
  await vi.advanceTimersByTimeAsync(0);
  for (let page = 1; page < pages; page++) await observer.fetchNextPage();
  asked.mockClear();
  const shown = () => observer.getCurrentResult().data?.pages.flatMap(({ results }) => results);
  const total = () => observer.getCurrentResult().data?.pages[0]?.total;
  return { rows, asked, observer, shown, total };
}

test('with sixty pages loaded and twenty changes a second, one request a second is made', async () => {
  const { rows, asked, shown, total } = await aList(3100, 60);
  for (let number = 3101; number <= 3200; number++) {
    rows.unshift(row(number));
    showReceipt(row(number));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(asked.mock.calls.length).toBeLessThanOrEqual(6);
  expect(asked.mock.calls.every(([{ cursor }]) => cursor === undefined)).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(7);
  expect(shown()).toEqual(rows.slice(0, 3100));
  expect(total()).toBe(3200);
});

test('a change deep in the list is shown in its place with the others untouched', async () => {
  const { rows, asked, shown } = await aList(500, 10);
  const changed = row(20, { state: 'delivered', updated_at: '2026-11-28T10:00:00.000Z' });
  const at = rows.findIndex(({ id }) => id === changed.id);
  rows[at] = changed;
  showReceipt(changed);
  expect(shown()).toEqual(rows);
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown()).toEqual(rows);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('what may have been missed is read anew a page a second, until the last loaded row', async () => {
  const { rows, asked, shown } = await aList(500, 4);
  rows[170] = row(330, { state: 'refused' });
  rows.splice(120, 1);
  readReceiptsAgain();
  await vi.advanceTimersByTimeAsync(250);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(5);
  expect(shown()).toEqual(rows.slice(0, shown()?.length));
  expect(shown()?.length).toBeGreaterThanOrEqual(199);
});

test('after more news than a page holds nothing is missing between two rows', async () => {
  const { rows, observer, shown } = await aList(300, 4);
  for (let number = 301; number <= 380; number++) rows.unshift(row(number));
  readReceiptsAgain();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shown()).toEqual(rows.slice(0, 50));
  await observer.fetchNextPage();
  expect(shown()).toEqual(rows.slice(0, 100));
});

test('a row leaves a list that it matches no more, and comes to its place in another', async () => {
  const { rows } = await aList(60, 1);
  const delivered = receiptQueries.list({ state: 'delivered' });
  const queued = receiptQueries.list({ state: 'queued' });
  for (const [{ queryKey }, results] of [[delivered, []] as const, [queued, rows] as const]) {
    const page = { results: [...results], next: null, total: results.length, counts: null };
    queryClient.setQueryData(queryKey, { pages: [page], pageParams: [undefined] });
  }
  const changed = row(30, { state: 'delivered', updated_at: '2026-11-28T10:00:00.000Z' });
  showReceipt(changed);
  expect(queryClient.getQueryData(delivered.queryKey)?.pages[0]).toMatchObject({
    results: [changed],
    total: 1,
  });
  expect(queryClient.getQueryData(queued.queryKey)?.pages[0]?.total).toBe(59);
});

test('a list that is not shown is read once it is', async () => {
  const { asked, observer } = await aList(100, 1);
  leaving.pop()?.();
  dropReceipt(idOf(100));
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).not.toHaveBeenCalled();
  leaving.push(observer.subscribe(() => {}));
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toHaveBeenCalledTimes(1);
});
