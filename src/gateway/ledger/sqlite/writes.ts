/** What changes the SQLite ledger. Each function runs inside a transaction of the group commit. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { columnsOf, fixedColumnsOf } from '../columns.ts';
import type { Acceptance, Accepted, ClaimQuery } from '../ledger.ts';
import type { Whose } from '../sight.ts';
import { type Gone, toGone, toStored, toSubmission } from '../stored-rows.ts';
import { type Stored, type Submission, whoseIs } from '../submission.ts';
import type { BodyPlace } from './bodies/body-files.ts';
import { ELIGIBLE } from './reads.ts';
import { numberOf, STORED } from './rows.ts';

/** How many rows one purge deletes, so that it never holds the file for long. */
const PURGE_LIMIT = 500;
/** How many rows become searchable at once. */
const INDEX_LIMIT = 1000;

const IdRow = z.object({ id: z.string() });

const inOnePiece = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);

/** What `createSqliteWrites` returns. */
export type Writes = ReturnType<typeof createSqliteWrites>;

/**
 * The writing half of `Ledger`; what each returns is said there. `owner` tells this process from
 * those before it.
 */
export function createSqliteWrites(db: DatabaseSync, owner: string) {
  const existing = db.prepare(`SELECT ${STORED} FROM submissions WHERE id = ?`);
  const known = db.prepare(
    'SELECT 1 FROM submissions WHERE id = $id UNION ALL SELECT 1 FROM forgotten WHERE id = $id',
  );
  const insert = db.prepare(
    `INSERT INTO submissions (id, body_hash, integration_id, state, person, open, next_attempt_at,
       application_id, created_at, updated_at, settled_at, record, search, belongs_to, job_id)
     SELECT $id, $body_hash, $integration_id, $state, $person, $open, $next_attempt_at,
       $application_id, $created_at, $updated_at, $settled_at, $record, $search, $belongs_to, $job_id
     WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE id = $id)
     ON CONFLICT (id) DO NOTHING`,
  );
  const insertBody = db.prepare('INSERT INTO bodies (seq, body) VALUES (?, ?)');
  const insertPlace = db.prepare(
    'INSERT INTO body_files (seq, file, "offset", lead, size) VALUES (?, ?, ?, ?, ?)',
  );
  const insertBegun = db.prepare('INSERT INTO begun VALUES (?)');
  const insertErasure = db.prepare(
    'INSERT INTO erasures (file, "offset", lead, size) VALUES (?, ?, ?, ?)',
  );
  const claimable = db.prepare(
    `SELECT ${STORED} FROM submissions s WHERE s.id = $id AND ${ELIGIBLE}
     AND (SELECT count(*) FROM submissions e WHERE e.open = 1 AND e.state = 'sending'
          AND e.integration_id = s.integration_id) < $maxSending`,
  );
  const update = db.prepare(
    `UPDATE submissions SET version = version + 1, state = $state, open = $open,
       next_attempt_at = $next_attempt_at, application_id = $application_id,
       updated_at = $updated_at, settled_at = $settled_at, record = $record, owner = $owner
     WHERE id = $id AND version = $version`,
  );
  const handOver = db.prepare(
    `UPDATE submissions SET version = version + 1, belongs_to = $to,
       record = json_set(record, '$.belongs_to', $to) WHERE id = $id`,
  );
  const remove = db.prepare(
    'DELETE FROM submissions WHERE id = ? RETURNING id, belongs_to, integration_id, job_id',
  );
  const remember = db.prepare('INSERT OR IGNORE INTO forgotten VALUES (?, ?)');
  const bodiesBefore = db.prepare(
    `SELECT id FROM submissions WHERE has_body = 1 AND settled_at IS NOT NULL AND settled_at < ? LIMIT ${PURGE_LIMIT}`,
  );
  const removeBody = ['bodies', 'body_files'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE seq = (SELECT seq FROM submissions WHERE id = ?)`),
  );
  const markBodyGone = db.prepare('UPDATE submissions SET has_body = 0 WHERE id = ?');
  const receiptsBefore = db.prepare(
    `SELECT id FROM submissions WHERE open = 0 AND updated_at < ? LIMIT ${PURGE_LIMIT}`,
  );
  const removeOldMarks = db.prepare('DELETE FROM forgotten WHERE forgotten_at < ?');
  const newest = db.prepare('SELECT max(seq) AS n FROM submissions');
  const indexedTo = db.prepare('SELECT seq AS n FROM indexed');
  const index = db.prepare(
    'INSERT INTO words (rowid, search) SELECT seq, search FROM submissions WHERE seq > ? AND seq <= ?',
  );
  const markIndexed = db.prepare('UPDATE indexed SET seq = ?');
  const touch = db.prepare('UPDATE writable SET at = ?');

  const noteErasure = ({ file, offset, lead, size }: BodyPlace): void => {
    insertErasure.run(file, offset, lead, size);
  };

  const write = (submission: Submission, version: number): boolean => {
    const { open, ...columns } = columnsOf(submission);
    const { changes } = update.run({
      ...columns,
      open: open ? 1 : 0,
      owner: submission.state === 'sending' ? owner : null,
      id: submission.id,
      version,
    });
    return changes === 1;
  };

  return {
    /** Notes what has to be overwritten in a file. */
    noteErasure,
    begin(file: string): void {
      insertBegun.run(file);
    },
    /** Was this id accepted, even if it was forgotten since? */
    isKnown: (id: string): boolean => known.get({ id }) !== undefined,
    /** `place` is where a large body stands already; null puts the body into the database. */
    accept({ submission, bodyHash, body }: Acceptance, place: BodyPlace | null): Accepted {
      const { open, ...columns } = columnsOf(submission);
      const { changes, lastInsertRowid } = insert.run({
        ...fixedColumnsOf(submission),
        ...columns,
        open: open ? 1 : 0,
        body_hash: bodyHash,
      });
      if (changes === 0) {
        if (place !== null) noteErasure(place);
        const row = existing.get(submission.id);
        if (row === undefined) return { outcome: 'forgotten' };
        const outcome = row.body_hash === bodyHash ? 'same' : 'other';
        return { outcome, submission: toSubmission(row) };
      }
      if (place === null) insertBody.run(lastInsertRowid, inOnePiece(body));
      else insertPlace.run(lastInsertRowid, place.file, place.offset, place.lead, place.size);
      return { outcome: 'new', submission };
    },
    claim({ id, now, maxSending, apply }: ClaimQuery): Stored | null {
      const row = claimable.get({ id, now, maxSending });
      if (row === undefined) return null;
      const stored = toStored(row);
      const claimed = apply(stored.submission);
      return write(claimed, stored.version)
        ? { ...stored, submission: claimed, version: stored.version + 1 }
        : null;
    },
    update: write,
    /** Whose it was; null when it is unknown. */
    handOver(id: string, to: string): Whose | null {
      const row = existing.get(id);
      if (row === undefined) return null;
      handOver.run({ id, to });
      return whoseIs(toSubmission(row));
    },
    /** Whose it was; null when it is unknown. */
    forget(id: string): Whose | null {
      const row = remove.get(id);
      if (row === undefined) return null;
      remember.run(id, Date.now());
      return toGone(row).whose;
    },
    purgeBodies(settledBefore: number): number {
      const ids = bodiesBefore.all(settledBefore).map((row) => IdRow.parse(row).id);
      for (const id of ids) {
        for (const statement of removeBody) statement.run(id);
        markBodyGone.run(id);
      }
      return ids.length;
    },
    purgeReceipts(updatedBefore: number): Gone[] {
      removeOldMarks.run(updatedBefore);
      const ids = receiptsBefore.all(updatedBefore).map((row) => IdRow.parse(row).id);
      return ids.flatMap((id) => remove.all(id).map(toGone));
    },
    /** Makes a group of new rows searchable; true when more are left. */
    indexWords(): boolean {
      const from = numberOf(indexedTo.get(), 'n') ?? 0;
      const last = numberOf(newest.get(), 'n') ?? 0;
      if (last <= from) return false;
      const to = Math.min(last, from + INDEX_LIMIT);
      index.run(from, to);
      markIndexed.run(to);
      return to < last;
    },
    probe(): void {
      touch.run(Date.now());
    },
  };
}
