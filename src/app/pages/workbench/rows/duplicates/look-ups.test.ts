import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { api } from '../../../../api/api.ts';
import { foundUnder, lookUpAll } from './look-ups.ts';

const PERSON = { first_name: 'Ada', last_name: 'Known', remote_url: null, applications: [] };

let now = 0;
const waits: number[] = [];
let ask = vi.spyOn(api, 'candidates');
let client = new QueryClient();

beforeEach(() => {
  now = Date.now() + 10 * 86_400_000;
  vi.useFakeTimers({ now, toFake: ['Date'] });
  waits.length = 0;
  client = new QueryClient();
  ask = vi.spyOn(api, 'candidates').mockResolvedValue({ results: [PERSON] });
});

const lookUp = (emails: string[], signal = new AbortController().signal) => {
  const onFound = vi.fn();
  const done = lookUpAll(
    emails.map((email) => ({ ats: 'a', email })),
    { client, signal, onFound, now: () => now, wait: async (ms) => void waits.push(ms) },
  );
  return done.then(() => onFound);
};

test('each person is asked for once in ten minutes, however the address is written', async () => {
  const onFound = await lookUp(['ada@example.com', 'ADA@example.com ', 'bo@example.com']);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(onFound).toHaveBeenCalledTimes(2);
  expect(foundUnder(client, { ats: 'a', email: 'Ada@example.com' })?.results).toHaveLength(1);
  await lookUp(['ada@example.com', 'bo@example.com']);
  expect(ask).toHaveBeenCalledTimes(2);
  now += 11 * 60_000;
  vi.setSystemTime(now);
  await lookUp(['ada@example.com']);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('it waits after each question, and long after a "no", which is not asked again', async () => {
  ask.mockRejectedValueOnce(new Error('throttled'));
  await lookUp(['no@example.com', 'yes@example.com']);
  expect(waits).toHaveLength(2);
  expect(waits[0]).toBeGreaterThan(waits[1] ?? 0);
  await lookUp(['no@example.com']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('nobody is asked for once the page has gone', async () => {
  await lookUp(['late@example.com'], AbortSignal.abort());
  expect(ask).not.toHaveBeenCalled();
});
