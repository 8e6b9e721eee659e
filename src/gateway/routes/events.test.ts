import { Hono } from 'hono';
import { afterEach, expect, test, vi } from 'vitest';
import { HEARTBEAT_MS } from '../../contract/routes.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Log } from '../log.ts';
import { createEvents } from './events.ts';
import type { GatewayEnv } from './request-id.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a quiet stream shows signs of life that pages can hear', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const ledger = { onChange: () => () => {} } as unknown as Ledger;
  const events = createEvents({ ledger, present: (receipt) => receipt as never, log: {} as Log });
  const app = new Hono<GatewayEnv>().get('/', (c) => events.handler(c));
  const reader = (await app.request('/')).body?.getReader();
  const read = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await read()).toBe('event: ready\ndata: {}\n\n');
  const next = read();
  await vi.advanceTimersByTimeAsync(HEARTBEAT_MS);
  // An event without data is none to an EventSource.
  expect(await next).toBe('event: alive\ndata: {}\n\n');
  events.close();
  expect(await read()).toBe('');
});
