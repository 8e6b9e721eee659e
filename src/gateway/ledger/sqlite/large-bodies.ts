/**
 * Large bodies and the rows that name their places. Whatever deletes such a row, a trigger notes its
 * place in `erasures` with the same commit; from there it is overwritten, after a crash at the next
 * start. All bodies of one file are named in one go, so a file without rows is needed by nobody.
 */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { BodyFiles, BodyPlace } from './body-files.ts';
import type { GroupCommit } from './group-commit.ts';

const Place = z.object({ file: z.string(), offset: z.number(), size: z.number() });
const Erasure = Place.extend({ rowid: z.number() });
const Named = z.object({ file: z.string() });

export interface LargeBodies {
  /** @throws LedgerFull, LedgerUnavailable */
  write(body: readonly Uint8Array[]): Promise<BodyPlace>;
  /** Null when the submission has no large body, or was forgotten while it was read. */
  read(id: string): Promise<Uint8Array | null>;
  /** Resolves when what was deleted before the call stands in no file any more. */
  erase(): Promise<void>;
  /** For a body that was written and then not accepted, without a trace in the ledger. */
  abandon(place: BodyPlace): Promise<void>;
  close(): Promise<void>;
}

export function createLargeBodies(
  db: DatabaseSync,
  files: BodyFiles,
  commits: GroupCommit,
): LargeBodies {
  const place = db.prepare(
    `SELECT file, "offset", size FROM body_files
     WHERE seq = (SELECT seq FROM submissions WHERE id = ?)`,
  );
  const erasures = db.prepare('SELECT rowid, file, "offset", size FROM erasures');
  const erased = db.prepare('DELETE FROM erasures WHERE rowid = ?');
  const isNeeded = db.prepare('SELECT 1 FROM body_files WHERE file = ? LIMIT 1');
  const named = db.prepare('SELECT file FROM body_files UNION SELECT file FROM erasures');

  async function removeUnneeded(names: Iterable<string>): Promise<void> {
    for (const file of names) if (isNeeded.get(file) === undefined) await files.remove(file);
  }

  async function eraseAll(): Promise<void> {
    const places = erasures.all().map((row) => Erasure.parse(row));
    if (places.length === 0) return;
    for (const one of places) await files.erase(one);
    await removeUnneeded(new Set(places.map(({ file }) => file)));
    await commits.write(() => {
      for (const { rowid } of places) erased.run(rowid);
    });
  }

  /** Files that a crash left before anything named them. */
  function strays(): string[] {
    const known = new Set(named.all().map((row) => Named.parse(row).file));
    return files.names().filter((file) => !known.has(file));
  }

  // One after the other; what a fault of the disk leaves is erased with the next.
  let erasing: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    erasing = erasing.catch(() => {}).then(work);
    return erasing;
  };
  const left = strays();
  next(() => removeUnneeded(left)).catch(() => {});
  next(eraseAll).catch(() => {});

  return {
    write: files.write,
    async read(id) {
      const row = place.get(id);
      if (row === undefined) return null;
      const body = await files.read(Place.parse(row));
      // Overwriting begins after the row is gone: as long as it is there, nothing was overwritten.
      return place.get(id) === undefined ? null : body;
    },
    erase: () => next(eraseAll),
    abandon: (one) =>
      next(async () => {
        await files.erase(one);
        await removeUnneeded([one.file]);
      }),
    async close() {
      await erasing.catch(() => {});
      await files.close();
    },
  };
}
