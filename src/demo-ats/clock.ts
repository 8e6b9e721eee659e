/** Time, as an input: tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** The computer's own time. Its sleep keeps no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
};

/** Sleeps until `at` (milliseconds since 1970): a timer may ring a moment before its time. */
export async function sleepUntil(clock: Clock, at: number): Promise<void> {
  do await clock.sleep(Math.max(0, at - clock.now()));
  while (clock.now() < at);
}
