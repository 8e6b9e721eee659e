/**
 * Asking the ATS to bring the copy up to date that it answers from, so that what is in doubt can be
 * found in seconds and not only after the next regular sync, hours later.
 */
import { AtsSaidNo, isAtsError } from '../ats/ats-error.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { errorKind, type Log } from '../log.ts';

/** Asks the ATS to bring Kombo its latest data, so that look-ups find what is in doubt. */
export interface SyncRequests {
  /**
   * Asks for a delta sync of the submission's integration, unless that was done lately by any
   * gateway. Never fails: without it the look-ups find later, or a person decides.
   */
  ask(submission: Submission): Promise<void>;
}

const HOUR = 60 * 60 * 1000;

/** An ATS that refused is asked again only after a day: its setup may have changed by then. */
const REFUSED_MS = 24 * HOUR;

/**
 * One sync serves everything that came into doubt before it, so a newer doubt may ask after one
 * pause, and the same doubt only after so many: the ATS may have taken its time to carry out.
 */
const PAUSES_FOR_THE_SAME = 10;

/** `syncPauseMs`: between two requests for one integration; 0: none is ever made. */
export function createSyncRequests(options: {
  ledger: Pick<Ledger, 'takeSyncTurn' | 'giveBackSyncTurn'>;
  ats: Pick<Ats, 'forceSync'>;
  clock: Clock;
  syncPauseMs: number;
  log: Log;
}): SyncRequests {
  const { ledger, ats, clock, syncPauseMs: pauseMs, log } = options;
  const againMs = pauseMs * PAUSES_FOR_THE_SAME;

  async function ask({ id, integration_id: integrationId, doubted_at }: Submission): Promise<void> {
    if (pauseMs === 0) return;
    const now = clock.now();
    const olderThan = Math.max(doubted_at ?? 0, now - againMs + 1);
    const turn = { integrationId, now, olderThan, until: now + pauseMs };
    if (!(await ledger.takeSyncTurn(turn))) return;
    try {
      const { already_queued } = await ats.forceSync(integrationId);
      log.info({ submission: id, alreadyQueued: already_queued === true }, 'asked for a sync');
    } catch (error) {
      if (!isAtsError(error)) throw error;
      log.warn({ submission: id, ...errorKind(error) }, 'a sync could not be asked for');
      const waitMs = isRefusal(error) ? REFUSED_MS : pauseMs;
      await ledger.giveBackSyncTurn(integrationId, clock.now() + waitMs);
    }
  }

  return {
    ask: (submission) =>
      ask(submission).catch((error) => log.error(errorKind(error), 'ledger failed')),
  };
}

/** A plain no, and not a sign of too many requests or of trouble that passes. */
function isRefusal(error: unknown): boolean {
  return error instanceof AtsSaidNo && error.status < 500 && error.status !== 429;
}
