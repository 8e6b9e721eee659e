/** The time of a tour: how quick it goes, and that it can be stopped at any moment. */

export interface Pace {
  /** So many milliseconds at the plain speed. Rejects as soon as the tour is stopped. */
  pause(ms: number): Promise<void>;
  /** So many milliseconds whatever the speed: for asking whether something has come. */
  wait(ms: number): Promise<void>;
  /** As long as it takes to read this, from some distance. */
  read(text: string): Promise<void>;
}

/** 200 words a minute, English or German, are about 17 letters a second; at a fair it is louder. */
const LETTERS_A_SECOND = 14;
const AT_LEAST_MS = 2_500;

/** How quick a tour may go: 1 is for people, more for tests. */
const MAX_SPEED = 100;

/** The speed that an address asks for (`?tour=20`); anything else is 1. */
export function readSpeed(wanted: string | null): number {
  const speed = Number(wanted);
  return Number.isFinite(speed) ? Math.min(MAX_SPEED, Math.max(1, speed)) : 1;
}

/** How long a caption stands before something is done, in milliseconds at the plain speed. */
export const readingTime = (text: string): number =>
  Math.max(AT_LEAST_MS, (text.length / LETTERS_A_SECOND) * 1_000);

export function createPace(speed: number, signal: AbortSignal): Pace {
  const wait = (ms: number) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    });
  return {
    wait,
    pause: (ms) => wait(ms / speed),
    read: (text) => wait(readingTime(text) / speed),
  };
}
