/**
 * Large bodies and the rows that name their places. A record in a file is what makes a submission
 * durable; its row is committed without another sync, and made again at the start if a power cut
 * took it. Whatever deletes a row, a trigger notes its place in `erasures` with the same commit; from
 * there it is overwritten, after a crash at the next start.
 */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Acceptance, type Accepted, LedgerFull, LedgerUnavailable } from '../../ledger.ts';
import { Submission } from '../../submission.ts';
import type { GroupCommit } from '../group-commit.ts';
import type { Writes } from '../writes.ts';
import type { BodyFiles, BodyPlace } from './body-files.ts';
import type { Found } from './records.ts';
import { isWhole } from './whole-body.ts';

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

/**
 * The half of the ledger that keeps large bodies. Each call @throws LedgerFull, LedgerUnavailable.
 */
export interface LargeBodies {
  /** As `Ledger.accept`. */
  accept(acceptance: Acceptance): Promise<Accepted>;
  /** Null when the submission has no large body, or was forgotten while it was read. */
  read(id: string): Promise<Uint8Array | null>;
  /** To be called before an id is forgotten. @throws LedgerFull, LedgerUnavailable */
  dismiss(id: string): Promise<void>;
  /** Resolves when what was deleted before the call stands in no file any more. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

/** @throws LedgerFull when there is no room for the rows that a power cut took */
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

  /** Resolves when what is being accepted under an id is settled. */
  const pendingWork = new Map<string, Promise<void>>();
  /** Records whose row could not be committed: the next start would make it. */
  const doubtful = new Map<string, BodyPlace>();
  /** Files without a row that could not go yet. */
  const unneeded = new Set<string>();

  /**
   * Makes the rows again that a power cut took, in the order in which they were accepted. Only from
   * files that the database saw begin: with older rows, out of a backup, nobody knows what was sent
   * since. What never arrived whole was never acknowledged.
   */
  function restore(): void {
    const lost: { accepted: z.infer<typeof Lead>; where: BodyPlace }[] = [];
    const torn: BodyPlace[] = [];
    const names = new Set(files.names());
    for (const { file } of begun.all().map((row) => Begun.parse(row))) {
      if (!names.has(file)) continue;
      const known = new Set(named.all({ file }).map((row) => Named.parse(row).offset));
      for (const found of files.records(file)) {
        const { offset, lead, size } = found;
        if (known.has(offset)) continue;
        const accepted = readWhole(found);
        if (accepted === null) torn.push({ file, offset, lead, size });
        else lost.push({ accepted, where: { file, offset, lead, size } });
      }
    }
    lost.sort((a, b) => a.accepted.submission.created_at - b.accepted.submission.created_at);
    for (const { accepted, where } of lost) {
      commits.writeAtOnce(() => writes.accept({ ...accepted, body: [] }, where));
    }
    unlessFull(() => {
      for (const one of torn) writes.noteErasure(one);
      forgetBegun.run();
    });
    for (const file of names) if (isNeeded.get(file) === undefined) unneeded.add(file);
  }

  /** For what may as well happen at the next start. */
  function unlessFull(work: () => void): void {
    try {
      commits.writeAtOnce(work);
    } catch (error) {
      if (!(error instanceof LedgerFull)) throw error;
    }
  }

  /** Every file is tried, whatever becomes of another. @throws the first error */
  async function eraseAll(): Promise<void> {
    const noted = Object.groupBy(
      erasures.all().map((row) => Erasure.parse(row)),
      ({ file }) => file,
    );
    const errors: unknown[] = [];
    const done: number[] = [];
    for (const file of new Set([...unneeded, ...Object.keys(noted)])) {
      const places = noted[file] ?? [];
      try {
        await eraseIn(file, places);
        done.push(...places.map(({ rowid }) => rowid));
      } catch (error) {
        errors.push(error);
      }
    }
    if (done.length > 0) {
      // What is noted longer than need be is overwritten once more.
      await commits
        .write(() => {
          for (const rowid of done) erased.run(rowid);
        })
        .catch(() => {});
    }
    if (errors.length > 0) throw errors[0];
  }

  async function eraseIn(file: string, places: readonly BodyPlace[]): Promise<void> {
    const goes = isNeeded.get(file) === undefined;
    if (goes && (await files.remove(file))) {
      unneeded.delete(file);
      return;
    }
    await files.erase(file, places);
    if (goes) unneeded.add(file);
    else unneeded.delete(file);
  }

  async function name(acceptance: Acceptance, where: BodyPlace): Promise<Accepted> {
    const { id } = acceptance.submission;
    try {
      const accepted = await commits.write(() => writes.accept(acceptance, where), 'later');
      if (accepted.outcome !== 'new') await next(eraseAll);
      return accepted;
    } catch (error) {
      doubtful.set(id, where);
      if (!(error instanceof LedgerFull)) throw error;
      await takeBack(id, where);
      throw error;
    }
  }

  /** Only what is certainly gone may be called not accepted. @throws LedgerUnavailable */
  async function takeBack(id: string, where: BodyPlace): Promise<void> {
    try {
      await next(() => files.erase(where.file, [where]));
    } catch (cause) {
      throw new LedgerUnavailable('The disk of the ledger is full and fails.', { cause });
    }
    doubtful.delete(id);
    unneeded.add(where.file);
  }

  /** A record that could become a row must not, once its id has another fate. */
  async function dismiss(id: string): Promise<void> {
    const where = doubtful.get(id);
    if (where === undefined) return;
    await commits.write(() => writes.noteErasure(where));
    doubtful.delete(id);
    await next(eraseAll);
  }

  // One after the other; what a failing disk leaves is erased with the next.
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
      while (pendingWork.has(id)) await pendingWork.get(id);
      if (writes.isKnown(id)) return commits.write(() => writes.accept(acceptance, null));
      const lead = Buffer.from(JSON.stringify({ submission, bodyHash }));
      const accepting = dismiss(id).then(() =>
        files.write(lead, body, (where) => name(acceptance, where)),
      );
      pendingWork.set(
        id,
        accepting.then(
          () => {},
          () => {},
        ),
      );
      try {
        return await accepting;
      } finally {
        pendingWork.delete(id);
      }
    },
    async read(id) {
      const row = place.get(id);
      if (row === undefined) return null;
      const body = await files.read(Place.parse(row));
      // Overwriting begins after the row is gone: as long as it is there, nothing was overwritten.
      return place.get(id) === undefined ? null : body;
    },
    dismiss,
    erase: () => next(eraseAll),
    async close() {
      await erasing.catch(() => {});
      await files.close();
      // All rows reach the disk with this, so nothing is to be made again.
      if (doubtful.size === 0) unlessFull(() => forgetBegun.run());
    },
  };
}

function readWhole({ read }: Found): z.infer<typeof Lead> | null {
  const record = read();
  if (record === null) return null;
  const accepted = Lead.parse(JSON.parse(record.lead.toString()));
  return isWhole(record.body, accepted.submission) ? accepted : null;
}
