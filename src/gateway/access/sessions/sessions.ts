/**
 * Sessions of people who signed in. The browser holds a random id; the ledger keeps its hash, so that
 * whoever reads the ledger cannot act for anybody. A session ends when it is not used for a while, after
 * some hours in any case, and at once when the person or the provider says so.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { SessionEnd } from '../../../contract/session.ts';
import type { Clock } from '../../clock.ts';
import type { EndedElsewhere, SessionStore, StoredSession } from '../../ledger/session-store.ts';

/** What a session is begun with. */
export type NewSession = Pick<StoredSession, 'actor' | 'subject' | 'provider_session' | 'id_token'>;

/** Every call @throws as the ledger does. */
export interface Sessions {
  /** Returns the id that the browser gets. */
  begin(session: NewSession): Promise<string>;
  /** Null when it is unknown or has ended. Counts as use, unless somebody only `looks`. */
  find(id: string, looks?: 'looks'): Promise<StoredSession | null>;
  /** When it ends by itself, if it is not used again. */
  endOfOne(session: StoredSession): SessionEnd;
  /** Returns what has ended; null when nothing did. */
  end(id: string): Promise<StoredSession | null>;
  /** Returns how many ended. */
  endOf(ended: EndedElsewhere): Promise<number>;
  /** Deletes what has ended by itself, and what is remembered of those that ended long ago. */
  purge(): Promise<number>;
}

/** 256 bits: nobody guesses one. */
const ID_BYTES = 32;
/** As it is written in a cookie; anything else is not looked for. */
const ID = /^[\w-]{43}$/;
/** An end that another gateway wrote is noticed so late, in milliseconds. */
const CACHED_MS = 3000;
const MAX_CACHED = 10_000;
/**
 * So long, in milliseconds, it is remembered whose a session was that ended: a browser may keep its
 * cookie for weeks, and what is brought later counts as never seen.
 */
const REMEMBERED_MS = 30 * 24 * 60 * 60 * 1000;
/** So often at most the time of use is written, in milliseconds. */
const TOUCH_MS = 60_000;

/** Whoever is there is told so long before its end at most, in milliseconds, and for a third of the limit at most. */
const WARN_MS = 5 * 60_000;

const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url');

/** `idleMs` and `maxMs` are milliseconds; `onStray` hears of the hash of an id whose session is over, or was none. */
export function createSessions(options: {
  store: SessionStore;
  clock: Pick<Clock, 'now'>;
  idleMs: number;
  maxMs: number;
  onStray?: (hash: string) => void;
}): Sessions {
  const { store, clock, idleMs, maxMs, onStray } = options;
  const cache = new Map<string, { session: StoredSession; readAt: number }>();

  const hasEnded = ({ seen_at, created_at }: StoredSession) =>
    clock.now() - seen_at >= idleMs || clock.now() - created_at >= maxMs;

  async function read(hash: string): Promise<StoredSession | null> {
    const known = cache.get(hash);
    if (known !== undefined && clock.now() - known.readAt < CACHED_MS) return known.session;
    const session = await store.find(hash);
    cache.delete(hash);
    if (session !== null) {
      // What this gateway wrote last may still be on its way.
      session.seen_at = Math.max(session.seen_at, known?.session.seen_at ?? 0);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(hash, { session, readAt: clock.now() });
    }
    return session;
  }

  /** Not waited for: when it cannot be written, the session only ends earlier. */
  function touch(session: StoredSession): void {
    const now = clock.now();
    if (now - session.seen_at < Math.min(TOUCH_MS, idleMs / 2)) return;
    session.seen_at = now;
    void store.touch(session.hash, now).catch(() => {});
  }

  async function find(id: string, looks?: 'looks'): Promise<StoredSession | null> {
    if (id === '') return null;
    const hash = hashOf(id);
    const session = ID.test(id) ? await read(hash) : null;
    if (session === null || hasEnded(session)) {
      onStray?.(hash);
      return null;
    }
    if (looks === undefined) touch(session);
    return session;
  }

  function endOfOne({ seen_at, created_at }: StoredSession): SessionEnd {
    const idle = seen_at + idleMs - clock.now();
    const age = created_at + maxMs - clock.now();
    const [in_ms, by, limit] =
      idle <= age ? [idle, 'idle' as const, idleMs] : [age, 'age' as const, maxMs];
    return { in_ms: Math.max(0, in_ms), by, warn_ms: Math.round(Math.min(WARN_MS, limit / 3)) };
  }

  return {
    find,
    endOfOne,
    async begin(session) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const now = clock.now();
      await store.add({ ...session, hash: hashOf(id), created_at: now, seen_at: now });
      return id;
    },
    async end(id) {
      const session = await find(id, 'looks');
      if (session === null) return null;
      await store.end(session.hash);
      cache.delete(session.hash);
      return session;
    },
    async endOf(ended) {
      const hashes = await store.endOf(ended);
      for (const hash of hashes) cache.delete(hash);
      return hashes.length;
    },
    purge: () => {
      const ago = (ms: number) => clock.now() - ms;
      return store.purge({
        seen: ago(idleMs),
        created: ago(maxMs),
        remembered: ago(REMEMBERED_MS),
      });
    },
  };
}
