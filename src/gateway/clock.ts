/** Time as an input, so that a test can hold it. Milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Smaller steps back are corrections by a time server, which every wait bears. In milliseconds. */
const STEP_BACK_MS = 60_000;

/**
 * The same clock for whatever remembers moments in memory: `wentBack` is called before a time is told
 * that lies more than a minute before the latest. Those moments are then in a future that may be months
 * away, and must be forgotten, or a pause of seconds would last as long. Ask for the time before you read
 * what it is compared with.
 */
export function noticingSteps<C extends Pick<Clock, 'now'>>(clock: C, wentBack: () => void): C {
  let latest = Number.NEGATIVE_INFINITY;
  return {
    ...clock,
    now() {
      const now = clock.now();
      const isBack = now < latest - STEP_BACK_MS;
      latest = isBack ? now : Math.max(latest, now);
      if (isBack) wentBack();
      return now;
    },
  };
}

/** The longest delay that a timer takes (2^31 - 1 ms, about 25 days). */
const MAX_DELAY_MS = 2_147_483_647;

/** The computer's own time. Delays beyond what a timer takes are cut to it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(Math.max(ms, 0), MAX_DELAY_MS));
      signal?.addEventListener('abort', done);
    }),
};
