/**
 * Sends what was handed over until the gateway has answered for it.
 *
 * - A submission leaves the outbox only when the gateway has accepted it or a person takes it back.
 * - A try that failed for want of network, time or room is repeated with growing pauses, at once
 *   when the network is back, and after a reload.
 * - Repeats do no harm: the same id with the same body is one submission at the gateway. The lock
 *   spares the upload of a body that another tab is sending.
 */
import type { Receipt } from '../../../contract/receipt.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';
import type { OutboxStore } from '../../storage/outbox/outbox-store.ts';
import type { SendAnswer } from './send-answer.ts';

const BASE_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 5 * 60_000;

export interface OutboxDependencies {
  store: OutboxStore;
  /** Puts the body to the gateway; never throws. */
  send(item: OutboxItem): Promise<SendAnswer>;
  /** The receipt of an id; undefined when the gateway has none or cannot be asked. */
  lookUp(id: string): Promise<Receipt | undefined>;
  /** Runs `body` unless another tab holds the name. */
  withLock(name: string, body: () => Promise<void>): Promise<void>;
  isOnline(): boolean;
  now(): Date;
  /** Calls back after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
  /** 0 ≤ n < 1, spreads the tries of many browsers. */
  random(): number;
  /** Called once its draft is kept as a sent entry. */
  onAccepted(receipt: Receipt): Promise<void>;
  /** Something in the outbox changed; resolves when it is shown. */
  onChange(): Promise<void>;
}

export interface Outbox {
  /** Hands a submission over; a second time for the same id changes nothing. */
  add(item: OutboxItem): Promise<void>;
  /** Tries everything that is due; with `hurry`, also what waits for its next time. */
  run(hurry?: boolean): Promise<void>;
  /** Tries one again, also one that was stopped. */
  retry(id: string): Promise<void>;
}

/** Half of it at least, so that two tries are never at once. */
export function pauseAfter(attempts: number, random: number): number {
  const whole = Math.min(MAX_PAUSE_MS, BASE_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
  return whole * (0.5 + random / 2);
}

export function createOutbox(dependencies: OutboxDependencies): Outbox {
  const { store, send, lookUp, withLock, isOnline, now, after, random } = dependencies;
  const { onAccepted, onChange } = dependencies;
  let cancel = () => {};
  let running: Promise<void> | null = null;
  let again: { hurry: boolean } | null = null;

  const isDue = ({ next_attempt_at }: OutboxItem, hurry: boolean) =>
    next_attempt_at !== null && (hurry || Date.parse(next_attempt_at) <= now().getTime());

  async function accept(id: string, receipt: Receipt): Promise<void> {
    await store.accept(id, now().toISOString());
    await onAccepted(receipt);
  }

  async function attempt(id: string, hurry: boolean): Promise<void> {
    const waiting = await store.get(id);
    if (waiting === undefined || !isDue(waiting, hurry)) return;
    const item = await store.update(id, { attempts: waiting.attempts + 1 });
    if (item === undefined) return;
    const answer = await send(item);
    if (answer.outcome === 'accepted') return accept(id, answer.receipt);
    // An earlier try may have arrived although its answer was lost.
    const receipt =
      answer.outcome === 'stopped' && item.attempts > 1 ? await lookUp(id) : undefined;
    if (receipt !== undefined && answer.failure.kind !== 'conflict') return accept(id, receipt);
    await store.update(id, {
      failure: answer.failure,
      next_attempt_at: answer.outcome === 'again' ? nextTry(item, answer.afterMs) : null,
    });
  }

  function nextTry({ attempts }: OutboxItem, afterMs: number): string {
    const pause = Math.max(pauseAfter(attempts, random()), Math.min(afterMs, MAX_PAUSE_MS));
    return new Date(now().getTime() + pause).toISOString();
  }

  async function pass(hurry: boolean): Promise<void> {
    const items = await store.list();
    const inOrder = items.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1));
    for (const item of inOrder) {
      if (!isOnline()) break;
      if (!isDue(item, hurry)) continue;
      await withLock(`intake.send.${item.id}`, () => attempt(item.id, hurry));
      await onChange();
    }
    await schedule();
  }

  async function schedule(): Promise<void> {
    cancel();
    const times = (await store.list()).flatMap(({ next_attempt_at }) =>
      next_attempt_at === null ? [] : [Date.parse(next_attempt_at)],
    );
    if (times.length === 0 || !isOnline()) return;
    cancel = after(
      Math.max(BASE_PAUSE_MS / 2, Math.min(...times) - now().getTime()),
      () => void run(),
    );
  }

  async function run(hurry = false): Promise<void> {
    if (running !== null) {
      again = { hurry: hurry || again?.hurry === true };
      return running;
    }
    const passes = async () => {
      await pass(hurry);
      while (again !== null) {
        const next: { hurry: boolean } = again;
        again = null;
        await pass(next.hurry);
      }
    };
    running = passes().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    async add(item) {
      await store.add(item);
      await onChange();
      void run();
    },
    run,
    async retry(id) {
      await store.update(id, { next_attempt_at: now().toISOString() });
      await onChange();
      await run();
    },
  };
}
