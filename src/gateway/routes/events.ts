/** Server-sent events: every change of a submission, as its receipt. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { EVENT_NAMES, HEARTBEAT_MS } from '../../contract/routes.ts';
import type { Change, Ledger } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import type { Present } from './present.ts';
import { Refusal } from './refusal.ts';
import type { GatewayEnv } from './request-id.ts';

const MAX_LISTENERS = 500;
/** A reader this far behind is let go; it comes back and reads the list again. */
const MAX_BEHIND = 1000;

interface Message {
  event: string;
  data: string;
}
type Listener = (message: Message) => void;

/** Whoever hears it reads what is shown anew. */
const READY: Message = { event: EVENT_NAMES.ready, data: '{}' };

export interface Events {
  handler(c: Context<GatewayEnv>): Response;
  close(): void;
}

export function createEvents(options: { ledger: Ledger; present: Present; log: Log }): Events {
  const { ledger, present, log } = options;
  const listeners = new Set<Listener>();
  const closing = new AbortController();

  const toMessage = async (change: Change): Promise<Message | null> => {
    if (change.kind === 'missed') return READY;
    if (change.kind === 'forgotten') {
      return { event: EVENT_NAMES.forgotten, data: JSON.stringify({ id: change.id }) };
    }
    const stored = await ledger.find(change.id);
    if (stored === null) return null;
    return { event: EVENT_NAMES.receipt, data: JSON.stringify(present(stored.submission)) };
  };

  /** One reading of the ledger serves all who listen. */
  const unsubscribe = ledger.onChange((change) => {
    if (listeners.size === 0) return;
    toMessage(change)
      .then((message) => {
        if (message !== null) for (const listener of listeners) listener(message);
      })
      .catch((error) => log.warn(errorKind(error), 'event not told'));
  });

  return {
    handler(c) {
      if (listeners.size >= MAX_LISTENERS) {
        throw new Refusal('unavailable', 'Too many pages are listening. Reload from time to time.');
      }
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, async (stream) => {
        const queue: Message[] = [READY];
        let ring = () => {};
        const listener: Listener = (message) => {
          queue.push(message);
          if (queue.length > MAX_BEHIND) stream.abort();
          ring();
        };
        const stop = () => ring();
        stream.onAbort(stop);
        closing.signal.addEventListener('abort', stop);
        listeners.add(listener);
        try {
          while (!stream.aborted && !closing.signal.aborted) {
            const message = queue.shift();
            if (message !== undefined) {
              await stream.writeSSE(message);
              continue;
            }
            const rang = await new Promise<boolean>((resolve) => {
              const heartbeat = setTimeout(() => resolve(false), HEARTBEAT_MS);
              ring = () => {
                clearTimeout(heartbeat);
                resolve(true);
              };
              if (queue.length > 0 || stream.aborted || closing.signal.aborted) ring();
            });
            if (!rang) await stream.writeSSE({ event: EVENT_NAMES.alive, data: '{}' });
          }
        } finally {
          listeners.delete(listener);
          closing.signal.removeEventListener('abort', stop);
        }
      });
    },
    close() {
      unsubscribe();
      closing.abort();
    },
  };
}
