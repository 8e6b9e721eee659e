import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { columnsOf, fixedColumnsOf } from '../columns.ts';
import { LedgerUnavailable } from '../ledger.ts';
import type { Sight } from '../sight.ts';
import type { Submission } from '../submission.ts';
import { anAcceptance, aSubmission } from '../suites/a-submission.ts';
import { migrateSqlite } from './migrations.ts';
import { createSqliteReads } from './reads.ts';
import { createSqliteWrites } from './writes.ts';

test('what was accepted before more letters were folded is found as what came since', () => {
  const db = new DatabaseSync(':memory:');
  migrateSqlite(db, 3);
  const candidate = { first_name: 'Guðrún', last_name: 'Işık', email_address: 'g@x.example' };
  const before = aSubmission({ candidate });
  insertFormerly(db, before, 'guðrun isık g x example head of integrations');
  db.exec(`INSERT INTO words (rowid, search) SELECT seq, search FROM submissions;
    UPDATE indexed SET seq = (SELECT max(seq) FROM submissions)`);

  migrateSqlite(db);

  const find = (words: string[]) =>
    createSqliteReads(db).list({ sight: 'everything', words, limit: 10 }).results;
  const after = aSubmission({ candidate });
  const later = createSqliteWrites(db, 'owner');
  later.accept(anAcceptance(after), null);
  expect(find(['gudrun', 'isik']).map(({ id }) => id)).toEqual([before.id]);
  later.indexWords();
  expect(find(['gudrun', 'isik']).map(({ id }) => id)).toEqual([after.id, before.id]);
  later.forget(before.id);
  expect(find(['gudrun']).map(({ id }) => id)).toEqual([after.id]);
  db.close();
});

/** As versions before steps 4 and 7 did it. */
function insertFormerly(db: DatabaseSync, submission: Submission, search: string): void {
  const { id, integration_id, person, created_at } = fixedColumnsOf(submission);
  const { open, ...columns } = columnsOf(submission);
  const row = { id, integration_id, person, created_at, ...columns, open: Number(open), search };
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO submissions (body_hash, ${names}) VALUES ('', ${names.map((name) => `$${name}`)})`,
  ).run(row);
}

test('what was accepted before signing in belongs to nobody, and is known by its job', () => {
  const db = new DatabaseSync(':memory:');
  migrateSqlite(db, 6);
  const { submitted_by, belongs_to, link_id, ...former } = aSubmission();
  insertFormerly(db, former as Submission, 'frank');
  migrateSqlite(db);
  const { list } = createSqliteReads(db);
  const found = (sight: Sight) => list({ sight, words: [], limit: 10 }).results;
  expect(found('everything')).toEqual([{ ...former, submitted_by, belongs_to, link_id }]);
  expect(found({ actor_id: 'ada', integrations: [], jobs: [] })).toEqual([]);
  const jobs = [{ integration_id: 'sandbox:one', job_id: 'job-1' }];
  expect(found({ actor_id: 'ada', integrations: [], jobs })).toHaveLength(1);
  db.close();
});

test('a ledger that a newer Intake has written is left alone', () => {
  const db = new DatabaseSync(':memory:');
  db.exec('PRAGMA user_version = 99');
  expect(() => migrateSqlite(db)).toThrow(LedgerUnavailable);
  expect(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n).toBe(0);
  db.close();
});
