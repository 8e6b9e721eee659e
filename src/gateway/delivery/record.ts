/** Applies an event to a submission in the ledger, whoever else changes it at the same time. */
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { errorKind, type Log } from '../log.ts';
import type { Moment, Timing } from './moment.ts';
import { type DeliveryEvent, transition } from './transition.ts';

/** Writes what happened to a submission. */
export interface Recorder {
  moment(): Moment;
  /**
   * The submission after the event; null when it is gone or its state does not know the event.
   * What the ATS has answered must not be lost by a busy or full disk, so a failing ledger is
   * asked again, with pauses, until it takes it or `signal` ends the waiting.
   */
  record(id: string, event: DeliveryEvent): Promise<Submission | null>;
  /** The same once, for a request that can be told about the failure. */
  apply(id: string, event: DeliveryEvent): Promise<Submission | null>;
}

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 5000;

/** `signal` ends the waiting for a ledger that fails; `random` is in [0, 1). */
export function createRecorder(options: {
  ledger: Ledger;
  clock: Clock;
  random: () => number;
  timing: Timing;
  log: Log;
  signal: AbortSignal;
  /** Told every transition that was recorded. */
  onTransition(before: Submission, after: Submission, event: DeliveryEvent): void;
}): Recorder {
  const { ledger, clock, random, timing, log, signal } = options;
  const moment = () => ({ now: clock.now(), random: random(), timing });

  async function apply(id: string, event: DeliveryEvent): Promise<Submission | null> {
    for (;;) {
      const stored = await ledger.find(id);
      if (stored === null) return null;
      const next = transition(stored.submission, event, moment());
      if (next === null) return null;
      if (!(await ledger.update(next, stored.version))) continue;
      options.onTransition(stored.submission, next, event);
      return next;
    }
  }

  return {
    moment,
    apply,
    async record(id, event) {
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
        try {
          return await apply(id, event);
        } catch (error) {
          log.error({ submission: id, event: event.type, ...errorKind(error) }, 'ledger failed');
          if (signal.aborted) throw error;
          await clock.sleep(pause, signal);
        }
      }
    },
  };
}
