/**
 * Changes gathered for a moment, so that many at once are formatted once each and told together. With
 * hundreds of pages listening, telling costs more than accepting: it gets a fifth of the time, and a
 * tenth while so much changes that somebody waits to be accepted.
 */
import { setImmediate } from 'node:timers/promises';
import { EVENT_NAMES } from '../../../contract/routes.ts';
import type { Actor } from '../../access/actor.ts';
import type { Change } from '../../ledger/ledger.ts';
import type { Sight } from '../../ledger/sight.ts';
import { toEvent } from './streams.ts';

/** Who hears, and what he sees now: looked for only where nobody like him was told before. */
export interface Hearer {
  actor: Actor;
  sight(): Sight;
}

/** The text of an event for a hearer; empty where there is nothing to tell. */
export type News = (hearer: Hearer) => string;

/** What everybody may hear. */
export const forAll =
  (text: string): News =>
  () =>
    text;

/** Takes changes until it is closed. */
export interface Gathering {
  add(change: Change): void;
  close(): void;
}

/** Whoever waits for news does not notice this much, in milliseconds. */
const GATHER_MS = 20;
/** After telling nothing is told for this many times as long as telling took of the processor. */
const REST = 4;
/** The same after more changes than this at once: then many are sending. */
const BUSY_REST = 9;
const MANY = 10;
/** All who listen get at most so many bytes a second together. */
const MAX_RATE = 64 * 1024 * 1024;
/** Of more changes at once pages are told to read anew what they show. */
const MAX_AT_ONCE = 100;
/** They do so at most this often, in milliseconds. */
const READ_ANEW_MS = 5000;

/** `format` reads what an event says. It never fails. */
export function createGathering(options: {
  format(change: Change): Promise<News>;
  /** Returns how many bytes it writes to all. */
  tell(events: readonly News[]): number;
  /** How long the processor has worked for this thread, in milliseconds. */
  workedMs?(): number;
}): Gathering {
  const { format, tell, workedMs = ofThisThread } = options;
  /** The last change of each thing. */
  const changes = new Map<string, Change>();
  let isTooMuch = false;
  let restUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function plan(): void {
    if (isClosed) return;
    timer ??= setTimeout(tellAll, Math.max(GATHER_MS, restUntil - performance.now()));
  }

  async function tellAll(): Promise<void> {
    const gathered = [...changes.values()];
    const readAnew = isTooMuch;
    changes.clear();
    isTooMuch = false;
    const events = readAnew
      ? [forAll(toEvent(EVENT_NAMES.ready, {}))]
      : await Promise.all(gathered.map(format));
    const began = workedMs();
    const bytes = isClosed ? 0 : tell(events);
    // Until then it is only noted down; the system is called after this.
    await setImmediate();
    const rest = gathered.length > MANY ? BUSY_REST : REST;
    const pauses = [
      rest * (workedMs() - began),
      (bytes / MAX_RATE) * 1000,
      readAnew ? READ_ANEW_MS : 0,
    ];
    restUntil = performance.now() + Math.max(...pauses);
    timer = undefined;
    if (isTooMuch || changes.size > 0) plan();
  }

  return {
    add(change) {
      if (!isTooMuch) changes.set(keyOf(change), change);
      isTooMuch ||= change.kind === 'missed' || changes.size > MAX_AT_ONCE;
      plan();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** Not the time that passes: what other programs take of the processor is no work of ours. */
function ofThisThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A submission that is forgotten is no more told as changed. */
function keyOf(change: Change): string {
  if (change.kind === 'missed') return change.kind;
  if (change.kind === 'changed' || change.kind === 'forgotten') return `submission ${change.id}`;
  return `${change.kind} ${change.id}`;
}
