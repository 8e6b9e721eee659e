/**
 * A browser by its own protocol and nothing else: what a test runner keeps of a page (handles,
 * injected scripts, traces) would be counted as the page's.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, findChromium } from '../../e2e/find-chromium.ts';

type Json = Record<string, unknown>;

/** One tab. */
export interface Tab {
  /** Calls a method of the protocol. @throws Error with what the browser said */
  send(method: string, parameters?: Json): Promise<Json>;
  /** The value of an expression; promises are waited for. @throws Error with the page's own */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Browser {
  open(url: string): Promise<Tab>;
  /** How many workers its tabs run. */
  workers(): Promise<number>;
  close(): Promise<void>;
}

const START_MS = 30_000;

/** Starts a headless Chromium with an empty profile. @throws Error when there is none */
export async function startBrowser(): Promise<Browser> {
  const executable = findChromium();
  if (executable === null) throw new Error('There is no Chromium; CHROMIUM_PATH names one.');
  const profile = mkdtempSync(join(tmpdir(), 'intake-soak-'));
  const child = spawn(
    executable,
    [
      ...chromiumArguments(),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1280,900',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    const timer = setTimeout(() => reject(new Error('Chromium did not start.')), START_MS);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const found = /DevTools listening on (\S+)/.exec(told)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  const send = await connect(address);

  return {
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const tab: Tab = {
        send: (method, parameters) => send(method, parameters, `${sessionId}`),
        async close() {
          await send('Target.closeTarget', { targetId });
        },
        async evaluate<T>(expression: string) {
          const { result, exceptionDetails } = await tab.send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
          return (result as { value: T }).value;
        },
      };
      if (url === 'about:blank') return tab;
      // Before its document is there, a page evaluates nothing.
      const isThere = () =>
        tab
          .evaluate<boolean>("location.protocol !== 'about:' && document.readyState === 'complete'")
          .catch(() => false);
      while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
      return tab;
    },
    async workers() {
      const { targetInfos } = await send('Target.getTargets');
      return (targetInfos as { type: string }[]).filter(({ type }) => type === 'worker').length;
    },
    async close() {
      // By its own word: what was started may be a script that started it.
      await Promise.race([send('Browser.close'), ended]);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Send = (method: string, parameters?: Json, sessionId?: string) => Promise<Json>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<Json>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(`${data}`);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error.message));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('No line to Chromium.')), {
      once: true,
    });
  });
  return (method, params = {}, sessionId) => {
    const call = Promise.withResolvers<Json>();
    last += 1;
    waiting.set(last, call);
    socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
    return call.promise;
  };
}
