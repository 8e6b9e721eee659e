// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { followNews } from './figures-news.ts';

let hidden = false;
let stop = () => {};
const read = vi.fn();
const news = () => queryClient.setQueryData(['receipts', {}], { pages: [], at: Math.random() });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  read.mockClear();
  stop = followNews(read);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a hundred news are one reading, and the next one has a pause before it', async () => {
  for (let count = 0; count < 100; count++) news();
  await vi.advanceTimersByTimeAsync(4900);
  expect(read).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(read).toHaveBeenCalledTimes(1);
  news();
  await vi.advanceTimersByTimeAsync(4700);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a page that nobody sees does not read before it is seen', async () => {
  hidden = true;
  news();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('other answers, and nothing after the end, are no news', async () => {
  queryClient.setQueryData(['receipt', 'x'], null);
  await vi.advanceTimersByTimeAsync(10_000);
  stop();
  news();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).not.toHaveBeenCalled();
});
