/**
 * Changes of receipts and news of an ATS as they happen, by server-sent events. One tab listens and tells the others,
 * since a browser opens only six connections to a server over HTTP/1.1. While nobody is connected
 * the queries poll instead.
 */
import * as z from 'zod';
import { Receipt } from '../../../contract/receipt.ts';
import { EVENT_NAMES, HEARTBEAT_MS, routes } from '../../../contract/routes.ts';
import { IntegrationChange, JobsChange } from '../../../contract/session.ts';

/** What one tab tells the others. */
export type LiveMessage =
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'forgotten'; id: string }
  | { kind: 'integration'; change: IntegrationChange }
  | { kind: 'jobs'; change: JobsChange }
  /** A draft was handed, taken or taken back. */
  | { kind: 'handed' }
  /** The line is up: what was missed before must be read again. */
  | { kind: 'ready' }
  | { kind: 'down' }
  /** A tab that came later asks whether the line is up. */
  | { kind: 'is_it_up' };

/** As much of an EventSource as is used. */
export interface LiveSource {
  readonly readyState: number;
  addEventListener(name: string, listener: (event: MessageEvent) => void): void;
  close(): void;
}

interface LiveOptions {
  locks: LockManager | undefined;
  openChannel(name: string): BroadcastChannel;
  openEvents(url: string): LiveSource;
  onMessage(message: LiveMessage): void;
  /** Before another connection is tried where the browser has given up; each failure doubles it. */
  retryMs?: number;
  /** About so long the gateway is left alone when it says that others need the place. */
  laterMs?: number;
  /** When everything is to be read anew, pages do so one after the other, within this time. */
  spreadMs?: number;
  /** A line that says nothing for so long is broken. */
  silenceMs?: number;
}

const RETRY_MS = 5_000;
const LATER_MS = 60_000;
const SPREAD_MS = 2_000;
/** Two signs of life are missing, and the second one had time to be late. */
const SILENCE_MS = 2.5 * HEARTBEAT_MS;
/** `EventSource.CLOSED`: the browser does not try again. */
const CLOSED = 2;
const Forgotten = z.object({ id: z.string() });

/** Starts listening, for as long as the page lives. */
export function followReceipts({
  locks,
  openChannel,
  openEvents,
  onMessage,
  retryMs = RETRY_MS,
  laterMs = LATER_MS,
  spreadMs = SPREAD_MS,
  silenceMs = SILENCE_MS,
}: LiveOptions): void {
  // Without locks each tab would hold a connection of its own; they poll.
  if (locks === undefined) return;
  const channel = openChannel('intake.receipts');
  let isUp: boolean | null = null;
  let failures = 0;

  const tell = (message: LiveMessage) => {
    onMessage(message);
    channel.postMessage(message);
  };

  channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
    if (data.kind !== 'is_it_up') return onMessage(data);
    if (isUp !== null) channel.postMessage({ kind: isUp ? 'ready' : 'down' } satisfies LiveMessage);
  };
  channel.postMessage({ kind: 'is_it_up' } satisfies LiveMessage);

  const down = () => {
    if (isUp !== false) tell({ kind: 'down' });
    isUp = false;
  };

  function connect(): void {
    const events = openEvents(routes.events());
    let silence: ReturnType<typeof setTimeout> | undefined;
    // A line that freezes on its way is never closed: no error comes, only nothing any more.
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        events.close();
        down();
        connect();
      }, silenceMs);
    };
    heard();
    for (const name of Object.values(EVENT_NAMES)) events.addEventListener(name, heard);
    events.addEventListener(EVENT_NAMES.ready, () => {
      failures = 0;
      if (isUp) return void setTimeout(tell, Math.random() * spreadMs, { kind: 'ready' });
      isUp = true;
      tell({ kind: 'ready' });
    });
    const connectAfter = (ms: number) => {
      clearTimeout(silence);
      events.close();
      down();
      setTimeout(connect, ms);
    };
    events.addEventListener(EVENT_NAMES.later, () => connectAfter(laterMs * (0.5 + Math.random())));
    events.addEventListener(EVENT_NAMES.receipt, ({ data }) => {
      const receipt = Receipt.safeParse(readJson(data));
      if (receipt.success) tell({ kind: 'receipt', receipt: receipt.data });
    });
    events.addEventListener(EVENT_NAMES.forgotten, ({ data }) => {
      const forgotten = Forgotten.safeParse(readJson(data));
      if (forgotten.success) tell({ kind: 'forgotten', id: forgotten.data.id });
    });
    events.addEventListener(EVENT_NAMES.integration, ({ data }) => {
      const change = IntegrationChange.safeParse(readJson(data));
      if (change.success) tell({ kind: 'integration', change: change.data });
    });
    events.addEventListener(EVENT_NAMES.jobs, ({ data }) => {
      const change = JobsChange.safeParse(readJson(data));
      if (change.success) tell({ kind: 'jobs', change: change.data });
    });
    events.addEventListener(EVENT_NAMES.handed, () => tell({ kind: 'handed' }));
    events.addEventListener('error', () => {
      down();
      // The browser tries again by itself unless the answer was no stream at all.
      if (events.readyState !== CLOSED) return heard();
      connectAfter(Math.min(laterMs, retryMs * 2 ** failures));
      failures += 1;
    });
  }

  void locks.request('intake.receipts', () => {
    connect();
    return new Promise<never>(() => {});
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
