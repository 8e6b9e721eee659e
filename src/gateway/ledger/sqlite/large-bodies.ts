/**
 * Large bodies and the rows that name their places. A record in a file is what makes a submission
 * durable; its row is committed without another sync, and made again at the start if a power cut
 * took it. Whatever deletes a row, a trigger notes its place in `erasures` with the same commit; from
 * there it is overwritten, after a crash at the next start.
 */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Acceptance, type Accepted, LedgerFull } from '../ledger.ts';
import { Submission } from '../submission.ts';
import type { BodyFiles, BodyPlace } from './body-files.ts';
import type { GroupCommit } from './group-commit.ts';
import { isWhole } from './whole-body.ts';
import type { Writes } from './writes.ts';

const Place = z.object({
  file: z.string(),
  offset: z.number(),
  lead: z.number(),
  size: z.number(),
});
const Erasure = Place.extend({ rowid: z.number() });
const Named = z.object({ offset: z.number() });
const Begun = z.object({ file: z.string() });
/** What the row says. */
const Lead = z.object({ submission: Submission, bodyHash: z.string() });

export interface LargeBodies {
  /** As `Ledger.accept`. */
  accept(acceptance: Acceptance): Promise<Accepted>;
  /** Null when the submission has no large body, or was forgotten while it was read. */
  read(id: string): Promise<Uint8Array | null>;
  /** Resolves when what was deleted before the call stands in no file any more. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

export function createLargeBodies(
  db: DatabaseSync,
  files: BodyFiles,
  commits: GroupCommit,
  writes: Writes,
): LargeBodies {
  const place = db.prepare(
    `SELECT file, "offset", lead, size FROM body_files
     WHERE seq = (SELECT seq FROM submissions WHERE id = ?)`,
  );
  const erasures = db.prepare('SELECT rowid, file, "offset", lead, size FROM erasures');
  const erased = db.prepare('DELETE FROM erasures WHERE rowid = ?');
  const isNeeded = db.prepare('SELECT 1 FROM body_files WHERE file = ? LIMIT 1');
  const named = db.prepare(
    `SELECT "offset" FROM body_files WHERE file = $file
     UNION SELECT "offset" FROM erasures WHERE file = $file`,
  );
  const begun = db.prepare('SELECT file FROM begun');
  const forgetBegun = db.prepare('DELETE FROM begun');
  /** Files that nobody may need any more. */
  const unneeded = new Set<string>();
  /** Resolves when what is being accepted under an id is settled. */
  const inHand = new Map<string, Promise<void>>();

  async function removeUnneeded(): Promise<void> {
    for (const file of unneeded) {
      if (isNeeded.get(file) === undefined && !(await files.remove(file))) continue;
      unneeded.delete(file);
    }
  }

  async function eraseAll(): Promise<void> {
    const places = erasures.all().map((row) => Erasure.parse(row));
    for (const one of places) {
      await files.erase(one);
      unneeded.add(one.file);
    }
    await removeUnneeded();
    if (places.length === 0) return;
    await commits.write(() => {
      for (const { rowid } of places) erased.run(rowid);
    });
  }

  /**
   * Makes the rows again that a power cut took. Only from files that the database saw begin: with
   * older rows, out of a backup, nobody knows what was sent since.
   */
  function restore(): void {
    const names = files.names();
    for (const { file } of begun.all().map((row) => Begun.parse(row))) {
      if (!names.includes(file)) continue;
      const rows = named.all({ file }).map((row) => Named.parse(row).offset);
      for (const { read, ...where } of files.records(file)) {
        const record = rows.includes(where.offset) ? null : read();
        if (record === null) continue;
        const accepted = Lead.parse(JSON.parse(record.lead.toString()));
        if (!isWhole(record.body, accepted.submission)) continue;
        const acceptance = { ...accepted, body: [record.body] };
        commits.writeAtOnce(() => writes.accept(acceptance, { file, ...where }));
      }
    }
    commits.writeAtOnce(() => forgetBegun.run());
    // What no row names now is needed by nobody.
    for (const file of names) unneeded.add(file);
  }

  async function name(acceptance: Acceptance, where: BodyPlace): Promise<Accepted> {
    try {
      const accepted = await commits.write(() => writes.accept(acceptance, where), 'later');
      if (accepted.outcome !== 'new') await next(eraseAll);
      return accepted;
    } catch (error) {
      // After any other fault nobody knows; the next start makes the row of it.
      if (error instanceof LedgerFull) {
        unneeded.add(where.file);
        await next(() => files.erase(where));
      }
      throw error;
    }
  }

  // One after the other; what a fault of the disk leaves is erased with the next.
  let erasing: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    erasing = erasing.catch(() => {}).then(work);
    return erasing;
  };
  restore();
  next(eraseAll).catch(() => {});

  return {
    /**
     * Of one id only one at a time, and nothing of an id that is known: so there is never more than
     * one record that could become its row.
     */
    async accept(acceptance) {
      const { submission, bodyHash, body } = acceptance;
      const { id } = submission;
      while (inHand.has(id)) await inHand.get(id);
      if (writes.isKnown(id)) return commits.write(() => writes.accept(acceptance, null));
      const lead = Buffer.from(JSON.stringify({ submission, bodyHash }));
      const accepting = files.write(lead, body, (where) => name(acceptance, where));
      const settled = accepting.then(
        () => {},
        () => {},
      );
      inHand.set(id, settled);
      await settled;
      inHand.delete(id);
      return accepting;
    },
    async read(id) {
      const row = place.get(id);
      if (row === undefined) return null;
      const body = await files.read(Place.parse(row));
      // Overwriting begins after the row is gone: as long as it is there, nothing was overwritten.
      return place.get(id) === undefined ? null : body;
    },
    erase: () => next(eraseAll),
    async close() {
      await erasing.catch(() => {});
      await files.close();
    },
  };
}
