// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from './query-client.ts';
import { readAgain } from './read-again.ts';

afterEach(() => queryClient.clear());

/** Answers that wait, and what is shown of them. */
function aQuery() {
  const answers: ((value: string) => void)[] = [];
  const queryFn = vi.fn(() => new Promise<string>((resolve) => void answers.push(resolve)));
  const observer = new QueryObserver(queryClient, { queryKey: ['form', 'a'], queryFn });
  const stop = observer.subscribe(() => {});
  return { answers, queryFn, shown: () => observer.getCurrentResult().data, stop };
}

test('news during the first reading is not covered by what that reading brings', async () => {
  const { answers, queryFn, shown, stop } = aQuery();
  const again = readAgain(['form']);
  answers[0]?.('before the news');
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));
  answers[1]?.('after it');
  await again;
  expect(shown()).toBe('after it');
  stop();
});

test('what is there is read once', async () => {
  const { answers, queryFn, shown, stop } = aQuery();
  answers[0]?.('first');
  await vi.waitFor(() => expect(shown()).toBe('first'));
  const again = readAgain(['form']);
  answers[1]?.('second');
  await again;
  expect(shown()).toBe('second');
  expect(queryFn).toHaveBeenCalledTimes(2);
  stop();
});
