/**
 * Ends waits that no plan makes. Times are those of the clock: what was planned while it was ahead waits,
 * once it was put back, until it gets there again, which may be years.
 */
import { MAX_WAIT_MS } from '../ats/headers.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Log } from '../log.ts';
import type { Timing } from './moment.ts';
import type { Recorder } from './record.ts';

/** At one time; the others with the next look. */
const MAX_AT_ONCE = 1000;

/** Ends those that there are now. @throws as the ledger */
export type EndImpossibleWaits = () => Promise<void>;

/** No pause of `timing`, nor one that an ATS asks for, is longer than the longest of these. */
export function createEndImpossibleWaits(options: {
  ledger: Pick<Ledger, 'waiting' | 'later'>;
  recorder: Pick<Recorder, 'apply'>;
  clock: Pick<Clock, 'now'>;
  timing: Timing;
  log: Log;
}): EndImpossibleWaits {
  const { ledger, recorder, clock, timing, log } = options;
  const longestMs = Math.max(MAX_WAIT_MS, timing.retryMaxMs, timing.lookupWindowMs);

  return async () => {
    for (const integrationId of await ledger.waiting()) {
      for (const state of ['queued', 'unconfirmed'] as const) {
        const now = clock.now() + longestMs;
        const waits = await ledger.later({ integrationId, state, now, limit: MAX_AT_ONCE });
        for (const { id } of waits) {
          log.warn({ submission: id }, 'its wait was planned by a clock that was ahead');
          await recorder.apply(id, { type: 'clock_put_back' });
        }
      }
    }
  };
}
