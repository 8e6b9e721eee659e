/**
 * After a backup was restored: what still waits in it may have been sent since it was made. It comes into
 * doubt before anything is sent, and is looked up; sent again it is by a person's word alone.
 */
import type { Ledger } from '../ledger/ledger.ts';
import type { Log } from '../log.ts';
import type { Recorder } from './record.ts';

/** At one time. */
const MAX_AT_ONCE = 10_000;

/**
 * Doubts what was accepted until `restoredFrom` (milliseconds since 1970) and is still queued. Done again,
 * it finds nothing. @throws as the ledger
 */
export async function doubtRestored(
  { ledger, recorder, log }: { ledger: Ledger; recorder: Recorder; log: Log },
  restoredFrom: number,
): Promise<void> {
  for (const integrationId of await ledger.waiting()) {
    const query = { integrationId, state: 'queued', now: -1, limit: MAX_AT_ONCE } as const;
    for (;;) {
      const old = (await ledger.later(query)).filter(
        ({ created_at }) => created_at <= restoredFrom,
      );
      for (const { id } of old) await recorder.apply(id, { type: 'restored' });
      if (old.length === 0) break;
      log.warn({ integration: integrationId, count: old.length }, 'out of a backup: looked up');
    }
  }
}
