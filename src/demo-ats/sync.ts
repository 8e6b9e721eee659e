/**
 * Kombo reads from a copy of the employer's system that is synced now and then: what was created a
 * moment ago may not be readable yet. The copy of each integration is as old as its last sync.
 */
import { randomUUID } from 'node:crypto';

/** `now` is milliseconds since 1970, `takesMs` milliseconds. */
export interface SyncOptions {
  now: () => number;
  /** Between two syncs, in milliseconds; 0: the copy is always true. */
  everyMs: number;
  /** How long a sync that was asked for takes. */
  takesMs: number;
}

/** The copies of all integrations. Times are milliseconds since 1970. */
export interface Sync {
  /** The time up to which the copy holds everything. */
  truthOf(integrationId: string): number;
  /** When the next regular sync is that sees what is there at `at`. */
  nextAt(at: number): number;
  /** When the sync that was asked for ends; now when none is on its way. */
  endOf(integrationId: string): number;
  /** Asks for a sync now; one that is on its way already is enough. */
  force(integrationId: string): { already_queued: boolean; sync_id: string };
}

interface Forced {
  id: string;
  /** It sees what was there when it ended. */
  ends: number;
}

/** The first copy of each holds what there was when this was called. */
export function createSync({ now, everyMs, takesMs }: SyncOptions): Sync {
  const started = now();
  const forced = new Map<string, Forced>();
  /** What syncs that were asked for have seen, by integration. */
  const seen = new Map<string, number>();

  const settle = (integrationId: string): Forced | undefined => {
    const running = forced.get(integrationId);
    if (running === undefined || running.ends > now()) return running;
    forced.delete(integrationId);
    seen.set(integrationId, running.ends);
    return undefined;
  };

  return {
    truthOf(integrationId) {
      if (everyMs === 0) return now();
      settle(integrationId);
      const regular = started + Math.floor((now() - started) / everyMs) * everyMs;
      return Math.max(regular, seen.get(integrationId) ?? 0);
    },
    nextAt: (at) => (everyMs === 0 ? at : started + Math.ceil((at - started) / everyMs) * everyMs),
    endOf: (integrationId) => settle(integrationId)?.ends ?? now(),
    force(integrationId) {
      const running = settle(integrationId);
      if (running !== undefined) return { already_queued: true, sync_id: running.id };
      const id = randomUUID();
      forced.set(integrationId, { id, ends: now() + takesMs });
      return { already_queued: false, sync_id: id };
    },
  };
}
