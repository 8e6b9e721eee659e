/** Trying before the planned time: what waits for its connection, and look-ups of doubt. */
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import type { Recorder } from './record.ts';

/** At one time; the others come when they had planned to. */
const MAX_WOKEN = 1000;
const AT_ONCE = 32;

/** Wakes what is queued, or in doubt, for one integration. Resolves when it is written down. */
export type Wake = (integrationId: string, state: 'queued' | 'unconfirmed') => Promise<void>;

/** Never fails: what could not be woken comes at its time. */
export function createWake(options: {
  ledger: Pick<Ledger, 'later'>;
  recorder: Pick<Recorder, 'apply'>;
  clock: Pick<Clock, 'now'>;
  log: Log;
}): Wake {
  const { ledger, recorder, clock, log } = options;

  async function wake(integrationId: string, state: 'queued' | 'unconfirmed'): Promise<void> {
    const query = { integrationId, state, now: clock.now(), limit: MAX_WOKEN };
    const waiting = await ledger.later(query);
    for (let start = 0; start < waiting.length; start += AT_ONCE) {
      const some = waiting.slice(start, start + AT_ONCE);
      await Promise.all(some.map(({ id }) => recorder.apply(id, { type: 'woken' })));
    }
  }

  return (integrationId, state) =>
    wake(integrationId, state).catch((error) => log.error(errorKind(error), 'ledger failed'));
}
