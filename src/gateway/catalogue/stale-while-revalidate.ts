/** A value that is loaded once for all who ask, kept for a while, and kept longer when loading fails. */
import { type Clock, noticingSteps } from '../clock.ts';

/** A value that is kept while it is renewed. */
export interface Cached<T> {
  /** Fresh, or loaded now. Where loading fails, the last value if there is one. @throws what `load` throws */
  get(): Promise<T>;
  /** The last value, renewed behind it when it is old; null when there is none yet. */
  last(): T | null;
  /** The value may be wrong: whoever asks next gets it as it is then. */
  expire(): void;
}

/**
 * Keeps what `load` returns for `ttlMs`. After that the old value is still handed out while a new
 * one is loaded, so that nobody waits for a slow ATS twice. After a failure it is left alone for
 * `ttlMs` as well, unless there is nothing to hand out.
 */
export function staleWhileRevalidate<T>(options: {
  clock: Clock;
  ttlMs: number;
  load(previous: T | null): Promise<T>;
}): Cached<T> {
  const { ttlMs, load } = options;
  let kept: { value: T } | null = null;
  let freshUntil = 0;
  /** How often it was said to be wrong, and how much of that the value was loaded after. */
  let expiries = 0;
  let expiriesKnown = 0;
  let loading: { promise: Promise<T>; expiriesKnown: number } | null = null;
  let loadingNext: Promise<T> | null = null;
  const clock = noticingSteps(options.clock, () => {
    freshUntil = 0;
  });

  const refresh = (): Promise<T> => {
    if (loading?.expiriesKnown === expiries) return loading.promise;
    // What is on its way was asked for before it was known to be wrong.
    if (loading !== null) return refreshBehind(loading.promise);
    const mine = expiries;
    const promise = load(kept?.value ?? null)
      .then((value) => {
        kept = { value };
        return value;
      })
      .finally(() => {
        expiriesKnown = mine;
        freshUntil = mine === expiries ? clock.now() + ttlMs : 0;
        loading = null;
      });
    loading = { promise, expiriesKnown: mine };
    return promise;
  };

  const refreshBehind = (older: Promise<T>): Promise<T> => {
    loadingNext ??= older
      .then(
        () => refresh(),
        () => refresh(),
      )
      .finally(() => {
        loadingNext = null;
      });
    return loadingNext;
  };

  const last = (): T | null => {
    if (kept === null) return null;
    // A failure leaves the old value in place; the next one who asks later tries again.
    if (clock.now() >= freshUntil) refresh().catch(() => {});
    return kept.value;
  };

  return {
    last,
    async get() {
      if (kept !== null && expiriesKnown < expiries)
        return refresh().catch(() => last() ?? refresh());
      return last() ?? refresh();
    },
    expire() {
      expiries += 1;
      freshUntil = 0;
    },
  };
}
