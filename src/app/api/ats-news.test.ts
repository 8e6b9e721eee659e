// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { readAtsNewsAgain } from './ats-news.ts';
import { queries } from './queries.ts';
import { queryClient } from './query-client.ts';

afterEach(() => queryClient.clear());

/** A page that shows a form, and what the gateway would answer now. */
function aPage(told: { condition: string | null }) {
  const integration = (condition: string | null) => ({ id: 'a', label: 'Acme', condition });
  const session = { integrations: [integration(null)] };
  const form = vi.fn(async () => ({ integration: integration(told.condition) }));
  const { queryKey } = queries.session();
  queryClient.setQueryData<unknown>(queryKey, session);
  const observers = [
    new QueryObserver<unknown>(queryClient, {
      queryKey,
      queryFn: async () => ({ integrations: [integration(told.condition)] }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
    new QueryObserver<unknown>(queryClient, { queryKey: ['form', 'a'], queryFn: form }),
  ];
  const stops = observers.map((observer) => observer.subscribe(() => {}));
  return {
    form,
    shown: () => observers.map((observer) => JSON.stringify(observer.getCurrentResult().data)),
    stop: () => stops.forEach((stop) => void stop()),
  };
}

test('what went wrong while nothing was heard is told by the form as well', async () => {
  const told: { condition: string | null } = { condition: null };
  const { form, shown, stop } = aPage(told);
  await vi.waitFor(() => expect(shown()[1]).toContain('null'));
  told.condition = 'disconnected';
  await readAtsNewsAgain();
  await vi.waitFor(() => expect(shown()).toEqual(Array(2).fill(expect.stringContaining('disco'))));
  expect(form).toHaveBeenCalledTimes(2);
  stop();
});

test('a form that says the same is not read again', async () => {
  const { form, shown, stop } = aPage({ condition: null });
  await vi.waitFor(() => expect(shown()[1]).toContain('null'));
  await readAtsNewsAgain();
  expect(form).toHaveBeenCalledOnce();
  stop();
});
