/** Time as an input, so that a test can hold it. Milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
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
