import { afterEach, expect, test, vi } from 'vitest';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { aReceipt } from './receipt.fixture.ts';
import { dropReceipt, receiptQueries, showReceipt } from './receipt-queries.ts';

const queued = aReceipt({ updated_at: '2026-11-23T14:02:00.000Z' });
const delivered = aReceipt({ state: 'delivered', updated_at: '2026-11-23T14:02:01.000Z' });
const shown = () => queryClient.getQueryData(receiptQueries.one(queued.id).queryKey);

afterEach(() => {
  queryClient.clear();
});

test('an older receipt never replaces a newer one', () => {
  expect(showReceipt(delivered)).toBe(delivered);
  expect(showReceipt(queued)).toBe(delivered);
  expect(shown()).toBe(delivered);
});

test('an answer that was overtaken by the news does not bring the past back', async () => {
  let answer = (_: typeof queued) => {};
  vi.spyOn(api, 'submission').mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const reading = queryClient.fetchQuery(receiptQueries.one(queued.id));
  showReceipt(delivered);
  answer(queued);
  expect(await reading).toEqual(delivered);
  expect(shown()?.state).toBe('delivered');
});

test('a new receipt is on top of the whole list at once, and a known one changes in its place', () => {
  const { queryKey } = receiptQueries.list({});
  const other = aReceipt({ id: '0b9f8e9e-5a57-4c8e-8a7d-2f6d1c1e0a02' });
  const page = { results: [other], next: null, total: 1, counts: null };
  queryClient.setQueryData(queryKey, { pages: [page], pageParams: [undefined] });
  showReceipt(queued);
  showReceipt(delivered);
  const [first] = queryClient.getQueryData(queryKey)?.pages ?? [];
  expect(first?.results.map(({ state }) => state)).toEqual(['delivered', 'queued']);
  expect(first?.total).toBe(2);
});

test('what was forgotten leaves the lists at once, and late news does not bring it back', () => {
  const { queryKey } = receiptQueries.list({});
  const other = aReceipt({ id: '0b9f8e9e-5a57-4c8e-8a7d-2f6d1c1e0a02' });
  const page = { results: [queued, other], next: null, total: 2, counts: null };
  queryClient.setQueryData(queryKey, { pages: [page], pageParams: [undefined] });
  showReceipt(queued);
  dropReceipt(queued.id);
  showReceipt(delivered);
  expect(shown()).toBeNull();
  const [first] = queryClient.getQueryData(queryKey)?.pages ?? [];
  expect(first).toMatchObject({ results: [other], total: 1 });
});
