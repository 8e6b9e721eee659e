import { afterEach, expect, test, vi } from 'vitest';
import { HEARTBEAT_MS } from '../../../contract/routes.ts';
import { followReceipts, type LiveMessage, type LiveSource } from './live-receipts.ts';
import { aReceipt } from './receipt.fixture.ts';

const channels: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.useRealTimers();
});

/** A connection that the test speaks through. */
function aSource() {
  const target = new EventTarget();
  const source = {
    readyState: 1,
    addEventListener: (name: string, listener: (event: MessageEvent) => void) =>
      target.addEventListener(name, (event) => listener(event as MessageEvent)),
    say: (name: string, data = '') => target.dispatchEvent(new MessageEvent(name, { data })),
    close: () => void Object.assign(source, { readyState: 2 }),
  };
  return source satisfies LiveSource;
}

let browsers = 0;

/** Tabs of one browser; each call of `aTab` opens one and returns what it hears. */
function aBrowser({ retryMs = 10, laterMs = 10 } = {}) {
  browsers += 1;
  const mark = `-${browsers}`;
  const sources: ReturnType<typeof aSource>[] = [];
  const locks = {
    request: (name: string, hold: LockGrantedCallback<unknown>) =>
      navigator.locks.request(name + mark, hold),
  } as LockManager;
  const aTab = () => {
    const heard: LiveMessage[] = [];
    followReceipts({
      locks,
      retryMs,
      laterMs,
      spreadMs: 0,
      openChannel(name) {
        const channel = new BroadcastChannel(name + mark);
        channels.push(channel);
        return channel;
      },
      openEvents() {
        const source = aSource();
        sources.push(source);
        return source;
      },
      onMessage: (message) => heard.push(message),
    });
    return heard;
  };
  return { aTab, sources };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 2_000 });
const kinds = (heard: LiveMessage[]) => heard.map(({ kind }) => kind);

test('one tab is connected, and all hear what it hears', async () => {
  const { aTab, sources } = aBrowser();
  const [first, second] = [aTab(), aTab()];
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  sources[0]?.say('receipt', JSON.stringify(aReceipt({ state: 'delivered' })));
  sources[0]?.say('forgotten', JSON.stringify({ id: 'x' }));
  const all = ['ready', 'receipt', 'forgotten'];
  await until(() => expect(kinds(first)).toEqual(all));
  await until(() => expect([...new Set(kinds(second))]).toEqual(all));
  expect(sources).toHaveLength(1);
});

test('a tab that comes later learns that the line is up', async () => {
  const { aTab, sources } = aBrowser();
  aTab();
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  const later = aTab();
  await until(() => expect(kinds(later)).toContain('ready'));
});

test('a broken line is said once, and another connection is made where the browser gave up', async () => {
  const { aTab, sources } = aBrowser();
  const heard = aTab();
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  Object.assign(sources[0] ?? {}, { readyState: 2 });
  sources[0]?.say('error');
  await until(() => expect(sources).toHaveLength(2));
  sources[1]?.say('error');
  sources[1]?.say('ready', '{}');
  expect(kinds(heard)).toEqual(['ready', 'down', 'ready']);
});

test('a page whose place others need leaves, asks by itself, and comes back later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { aTab, sources } = aBrowser({ laterMs: 10_000 });
  const heard = aTab();
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  sources[0]?.say('later', '{}');
  // Its end is no news, and the browser's own try is not wanted.
  expect(sources[0]?.readyState).toBe(2);
  expect(kinds(heard)).toEqual(['ready', 'down']);
  vi.advanceTimersByTime(4_900);
  expect(sources).toHaveLength(1);
  vi.advanceTimersByTime(10_200);
  expect(sources).toHaveLength(2);
  sources[1]?.say('ready', '{}');
  expect(kinds(heard)).toEqual(['ready', 'down', 'ready']);
});

test('a gateway that refuses is asked less and less often', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { aTab, sources } = aBrowser({ retryMs: 5_000, laterMs: 60_000 });
  aTab();
  await until(() => expect(sources).toHaveLength(1));
  for (const pause of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
    const count = sources.length;
    Object.assign(sources.at(-1) ?? {}, { readyState: 2 });
    sources.at(-1)?.say('error');
    vi.advanceTimersByTime(pause - 1);
    expect(sources).toHaveLength(count);
    vi.advanceTimersByTime(1);
    expect(sources).toHaveLength(count + 1);
  }
});

test('what is no receipt is left out, and the line stays', async () => {
  const { aTab, sources } = aBrowser();
  const heard = aTab();
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('receipt', '{"id":1}');
  sources[0]?.say('receipt', 'no JSON');
  sources[0]?.say('receipt', JSON.stringify(aReceipt()));
  expect(kinds(heard)).toEqual(['receipt']);
});

test('a second "ready" on an open line has everything read again', async () => {
  const { aTab, sources } = aBrowser();
  const [first, second] = [aTab(), aTab()];
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  sources[0]?.say('receipt', JSON.stringify(aReceipt()));
  sources[0]?.say('ready', '{}');
  await until(() => expect(kinds(first)).toEqual(['ready', 'receipt', 'ready']));
  await until(() => expect(kinds(second).slice(1)).toContain('ready'));
});

/** A tab whose line is up, at a clock that the test moves. */
async function aTabAtAClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { aTab, sources } = aBrowser();
  const heard = aTab();
  await until(() => expect(sources).toHaveLength(1));
  sources[0]?.say('ready', '{}');
  return { heard, sources };
}

test('a line that falls silent without being closed is given up, and another one is opened', async () => {
  const { heard, sources } = await aTabAtAClock();
  vi.advanceTimersByTime(2.4 * HEARTBEAT_MS);
  expect(kinds(heard)).toEqual(['ready']);
  vi.advanceTimersByTime(0.1 * HEARTBEAT_MS);
  expect(kinds(heard)).toEqual(['ready', 'down']);
  expect(sources.map(({ readyState }) => readyState)).toEqual([2, 1]);
  // The second one is silent from the start, which is told already.
  vi.advanceTimersByTime(2.5 * HEARTBEAT_MS);
  sources[2]?.say('ready', '{}');
  expect(kinds(heard)).toEqual(['ready', 'down', 'ready']);
});

test('signs of life and receipts keep a line up', async () => {
  const { heard, sources } = await aTabAtAClock();
  for (const name of ['alive', 'receipt', 'alive', 'forgotten', 'alive']) {
    vi.advanceTimersByTime(2 * HEARTBEAT_MS);
    sources[0]?.say(name, '{}');
  }
  expect(kinds(heard)).toEqual(['ready']);
  expect(sources).toHaveLength(1);
});

test('a line that the browser opens again by itself is not opened twice', async () => {
  const { heard, sources } = await aTabAtAClock();
  Object.assign(sources[0] ?? {}, { readyState: 0 });
  sources[0]?.say('error');
  vi.advanceTimersByTime(2 * HEARTBEAT_MS);
  Object.assign(sources[0] ?? {}, { readyState: 1 });
  sources[0]?.say('ready', '{}');
  vi.advanceTimersByTime(2 * HEARTBEAT_MS);
  expect(kinds(heard)).toEqual(['ready', 'down', 'ready']);
  expect(sources).toHaveLength(1);
});
