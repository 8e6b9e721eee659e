/**
 * Deletes what is no longer needed: bodies soon after they are settled, receipts later, sessions that
 * have ended, rows of the audit when they are old, and handed drafts that nobody came for.
 */
import type { HandedDrafts } from './access/handed-drafts.ts';
import type { Sessions } from './access/sessions/sessions.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger/ledger.ts';
import { errorKind, type Log } from './log.ts';

/** Further apart than this from one round to the next, the clock was set, or the computer slept. */
const STEP_MS = 60 * 60 * 1000;
/** A clock that was set wrong is set right within a day: until then nobody knows how old anything is. */
const STEADY_MS = 24 * 60 * 60 * 1000;

/** How many of each were deleted. */
export interface Cleaned {
  bodies: number;
  receipts: number;
  sessions: number;
  audited: number;
}

/** Cleans at an interval between `start` and `stop`, which waits for a round that is under way. */
export interface Janitor {
  /** One round. */
  clean(): Promise<Cleaned>;
  start(): void;
  stop(): Promise<void>;
}

/**
 * Times are milliseconds: bodies go `bodyGraceMs` after they were settled, receipts `receiptAgeMs`
 * after their last change, rows of the audit `auditAgeMs` after they were written, each round `everyMs`
 * after the one before, the first as long after the start. A failing ledger is logged and tried again
 * with the next round. Nothing is deleted by a clock that was set a while ago: years that it skips would
 * take everything with them.
 */
export function createJanitor(options: {
  ledger: Ledger;
  clock: Clock;
  bodyGraceMs: number;
  receiptAgeMs: number;
  auditAgeMs: number;
  sessions: Pick<Sessions, 'purge'>;
  handed: Pick<HandedDrafts, 'tidy'>;
  everyMs: number;
  /** Milliseconds that no clock being set changes. */
  steady?: () => number;
  log: Log;
}): Janitor {
  const { ledger, clock, log, steady = () => performance.now() } = options;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let last = { wall: 0, steady: 0 };
  let steadyFrom = Number.NEGATIVE_INFINITY;

  const moment = () => ({ wall: clock.now(), steady: steady() });

  /** Has the clock gone like any other clock for long enough? */
  function isClockSteady(): boolean {
    const now = moment();
    const step = now.wall - last.wall - (now.steady - last.steady);
    last = now;
    if (Math.abs(step) > STEP_MS) {
      steadyFrom = now.steady + STEADY_MS;
      log.warn({ stepMs: Math.round(step) }, 'the clock was set: nothing is deleted for a day');
    }
    return now.steady >= steadyFrom;
  }

  /** The ledger deletes in portions, so that nobody waits long for it. */
  async function all(purge: () => Promise<number>): Promise<number> {
    let total = 0;
    for (;;) {
      const purged = await purge();
      if (purged === 0 || stopping.signal.aborted) return total + purged;
      total += purged;
    }
  }

  async function clean() {
    const bodies = await all(() => ledger.purgeBodies(clock.now() - options.bodyGraceMs));
    const receipts = await all(() => ledger.purgeReceipts(clock.now() - options.receiptAgeMs));
    const sessions = await options.sessions.purge();
    const audited = await all(() => ledger.audit.purge(clock.now() - options.auditAgeMs));
    // Whoever was not here for so long owns no receipt any more; his name stays with rows about him.
    await ledger.purgePeople(clock.now() - options.receiptAgeMs);
    await ledger.links.purge(clock.now() - options.receiptAgeMs);
    await options.handed.tidy();
    const cleaned = { bodies, receipts, sessions, audited };
    if (bodies + receipts + sessions + audited > 0) {
      log.info(cleaned, 'deleted what is no longer needed');
    }
    return cleaned;
  }

  async function run(): Promise<void> {
    last = moment();
    for (;;) {
      await clock.sleep(options.everyMs, stopping.signal);
      if (stopping.signal.aborted) return;
      if (!isClockSteady()) continue;
      await clean().catch((error) => log.error(errorKind(error), 'cleaning failed'));
    }
  }

  return {
    clean,
    start: () => {
      running = run();
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
