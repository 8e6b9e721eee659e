/**
 * Deletes what is no longer needed: bodies soon after they are settled, receipts later, sessions that
 * have ended, and rows of the audit when they are old.
 */
import type { Sessions } from './access/sessions.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger/ledger.ts';
import { errorKind, type Log } from './log.ts';

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
 * after the one before. A failing ledger is logged
 * and tried again with the next round.
 */
export function createJanitor(options: {
  ledger: Ledger;
  clock: Clock;
  bodyGraceMs: number;
  receiptAgeMs: number;
  auditAgeMs: number;
  sessions: Pick<Sessions, 'purge'>;
  everyMs: number;
  log: Log;
}): Janitor {
  const { ledger, clock, log } = options;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

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
    const cleaned = { bodies, receipts, sessions, audited };
    if (bodies + receipts + sessions + audited > 0) {
      log.info(cleaned, 'deleted what is no longer needed');
    }
    return cleaned;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await clean().catch((error) => log.error(errorKind(error), 'cleaning failed'));
      await clock.sleep(options.everyMs, stopping.signal);
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
