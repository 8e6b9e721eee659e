/** Tells open pages of the ATS window that something changed. */
export interface Changes {
  /** Something changed. */
  tell(): void;
  /** Resolves at the next change, or with `signal`'s abort. */
  next(signal: AbortSignal): Promise<void>;
}

/** Changes of one demo ATS. */
export function createChanges(): Changes {
  let coming = Promise.withResolvers<void>();
  return {
    tell() {
      coming.resolve();
      coming = Promise.withResolvers();
    },
    next: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
        void coming.promise.then(resolve);
      }),
  };
}
