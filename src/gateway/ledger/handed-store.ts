/**
 * Drafts on their way from one colleague to another: what both backends of the ledger keep of them. The
 * bytes are kept in parts under an id of their own, which the row names once all of them are there.
 */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { HandedState } from '../../contract/handed.ts';

const Time = z.number().int();

/** What it is about; goes with its bytes. */
const About = z.object({
  first_name: z.string(),
  last_name: z.string(),
  job_name: z.string().nullable(),
  file_count: z.number().int(),
});

/** A draft that was handed. Times are milliseconds since 1970. */
export const StoredHanding = z.object({
  /** The draft's. */
  id: z.string(),
  from_id: z.string(),
  to_id: z.string(),
  state: HandedState,
  handed_at: Time,
  until: Time,
  revision: z.number().int(),
  /** As the device said it: tells its copy from a later one. */
  updated_at: z.string(),
  bytes: z.number().int(),
  /** Of all bytes: tells a repeat from another draft. */
  hash: z.string(),
  /** Null once nothing of it is left. */
  content_id: z.string().nullable(),
  about: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : About.parse(JSON.parse(text)))),
});
export type StoredHanding = z.infer<typeof StoredHanding>;

/** With the names of both, where they are known. */
export const ListedHanding = StoredHanding.extend({
  from_name: z.string().nullable(),
  to_name: z.string().nullable(),
});
export type ListedHanding = z.infer<typeof ListedHanding>;

/** A new one; its state is `waiting`. */
export type NewHanding = Omit<StoredHanding, 'content_id' | 'state'>;

/** How much may wait that one person handed, and that waits for one person. */
export interface HandedBounds {
  count: number;
  bytes: number;
}

/**
 * It waits now; it did before; the colleague has it already; it is somebody else's by now; or too much
 * waits from one of the two, or for the other.
 */
export type Handed = 'new' | 'same' | 'other' | 'full';

/** Whoever keeps it now: the colleague, or who handed it. */
export interface Kept {
  id: string;
  /** Which handing is meant. */
  handed_at: number;
  state: 'taken' | 'withdrawn';
  /** Until when the row tells of it. */
  until: number;
}

/** Every call @throws as the ledger does. */
export interface HandedStore {
  find(id: string): Promise<StoredHanding | null>;
  /** Latest first; from or to one actor, or all that is there with null. */
  list(actorId: string | null, limit: number): Promise<ListedHanding[]>;
  /** Keeps it durably. The bytes must stay as they are until this ends. */
  give(handing: NewHanding, content: Uint8Array, bounds: HandedBounds): Promise<Handed>;
  /** Its bytes in their order; ends early where it is deleted meanwhile. */
  content(contentId: string): AsyncGenerator<Uint8Array>;
  /** Of several at once one alone gets true; then its bytes are deleted. */
  keep(kept: Kept): Promise<boolean>;
  /** Deletes all of it; false when there is none. */
  forget(id: string): Promise<boolean>;
  /** What nobody took in time waits for whoever handed it, until then. Returns how many. */
  sendBack(waitedUntil: number, until: number): Promise<number>;
  /** Deletes what is over, and bytes that no row names since `orphanedBefore`; returns how many. */
  purge(overBefore: number, orphanedBefore: number): Promise<number>;
}

/** What changes when something is handed, or kept: told to both of them. */
type Told = Pick<StoredHanding, 'id' | 'from_id' | 'to_id'>;

/** Rows of a backend's tables, as its statements return them. */
export const ToldRow = StoredHanding.pick({
  id: true,
  from_id: true,
  to_id: true,
  content_id: true,
});
/** Under which id the bytes of a draft stand. */
export const ContentRow = z.object({ content_id: z.string() });
/** A part of the bytes of a draft. */
export const PartRow = z.object({ data: z.instanceof(Uint8Array) });

/** The rows of one backend. Each call is a transaction of its own. */
export interface HandedRows {
  find(id: string): Promise<StoredHanding | null>;
  list(actorId: string | null, limit: number): Promise<ListedHanding[]>;
  addPart(contentId: string, n: number, data: Uint8Array, now: number): Promise<void>;
  part(contentId: string, n: number): Promise<Uint8Array | null>;
  /** Decides by `outcomeOf` and puts the row in; tells which bytes it stood for before. */
  put(
    handing: NewHanding,
    contentId: string,
    bounds: HandedBounds,
  ): Promise<{ outcome: Handed; replaced: string | null }>;
  /** Null when it is not there to be kept. */
  keep(kept: Kept): Promise<(Told & { content_id: string | null }) | null>;
  remove(id: string): Promise<(Told & { content_id: string | null }) | null>;
  sendBack(waitedUntil: number, until: number): Promise<Told[]>;
  /** Deletes rows that are over. Returns the ids of bytes that no row names. */
  purge(overBefore: number, orphanedBefore: number): Promise<string[]>;
  /** Deletes a few parts; returns how many. */
  dropParts(contentId: string): Promise<number>;
}

/** So many bytes are written at once, so that nobody waits long for it. */
const PART_BYTES = 256 * 1024;

/** How much waits that the one handed, and for the other; what is being put in is not counted. */
export interface Waiting {
  given: HandedBounds;
  received: HandedBounds;
}

/** What becomes of a new one where this is there. */
export function outcomeOf(
  handing: NewHanding,
  there: StoredHanding | null,
  waiting: Waiting,
  bounds: HandedBounds,
): Handed {
  if (there !== null) {
    const isRepeat =
      there.from_id === handing.from_id &&
      there.to_id === handing.to_id &&
      there.hash === handing.hash;
    // Also a repeat that comes after the colleague has taken it: it is safe with him.
    if (isRepeat && (there.state === 'waiting' || there.state === 'taken')) return 'same';
    const holder = there.state === 'taken' ? there.to_id : there.from_id;
    if (holder !== handing.from_id) return 'other';
  }
  const isFull = ({ count, bytes }: HandedBounds) =>
    count >= bounds.count || bytes + handing.bytes > bounds.bytes;
  return isFull(waiting.given) || isFull(waiting.received) ? 'full' : 'new';
}

/** `tell` says that something happened to a draft of these two. `erased` is called after bytes were deleted, and sees to it that nothing of them stays. */
export function createHandedStore(
  rows: HandedRows,
  options: { tell(id: string, actors: string[]): unknown; erased(): Promise<void> },
): HandedStore {
  const tell = async ({ id, from_id, to_id }: Told) => options.tell(id, [from_id, to_id]);

  async function drop(contentId: string | null): Promise<void> {
    if (contentId === null) return;
    while ((await rows.dropParts(contentId)) > 0);
    await options.erased();
  }

  return {
    find: rows.find,
    list: rows.list,
    async give(handing, content, bounds) {
      const contentId = randomUUID();
      // After a failure nobody knows whether the row names them: a purge deletes what none does.
      for (let n = 0; n * PART_BYTES < content.length; n += 1) {
        const part = content.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
        await rows.addPart(contentId, n, part, handing.handed_at);
      }
      const { outcome, replaced } = await rows.put(handing, contentId, bounds);
      // It is safe from here on: whatever fails now is made up for later.
      await Promise.allSettled([
        drop(outcome === 'new' ? replaced : contentId),
        outcome === 'new' ? tell(handing) : undefined,
      ]);
      return outcome;
    },
    async *content(contentId) {
      for (let n = 0; ; n += 1) {
        const part = await rows.part(contentId, n);
        if (part === null) return;
        yield part;
      }
    },
    async keep(kept) {
      const told = await rows.keep(kept);
      if (told === null) return false;
      await Promise.all([tell(told), drop(told.content_id)]);
      return true;
    },
    async forget(id) {
      const told = await rows.remove(id);
      if (told === null) return false;
      await Promise.all([tell(told), drop(told.content_id)]);
      return true;
    },
    async sendBack(waitedUntil, until) {
      const back = await rows.sendBack(waitedUntil, until);
      for (const one of back) await tell(one);
      return back.length;
    },
    async purge(overBefore, orphanedBefore) {
      const orphans = await rows.purge(overBefore, orphanedBefore);
      for (const contentId of orphans) await drop(contentId);
      return orphans.length;
    },
  };
}
