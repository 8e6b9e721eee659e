import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { anAcceptance, aSubmission } from '../a-submission.ts';
import { LedgerUnavailable } from '../ledger.ts';
import { migrateSqlite } from './migrations.ts';
import { createSqliteReads } from './reads.ts';
import { createSqliteWrites } from './writes.ts';

test('what was accepted before more letters were folded is found as what came since', () => {
  const db = new DatabaseSync(':memory:');
  migrateSqlite(db, 3);
  const candidate = { first_name: 'Guðrún', last_name: 'Işık', email_address: 'g@x.example' };
  const before = aSubmission({ candidate });
  const writes = createSqliteWrites(db, 'owner');
  writes.accept(anAcceptance(before), null);
  db.exec(`UPDATE submissions SET search = 'guðrun isık g x example head of integrations'`);
  writes.indexWords();

  migrateSqlite(db);

  const find = (words: string[]) => createSqliteReads(db).list({ words, limit: 10 }).results;
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

test('a ledger that a newer Intake has written is left alone', () => {
  const db = new DatabaseSync(':memory:');
  db.exec('PRAGMA user_version = 99');
  expect(() => migrateSqlite(db)).toThrow(LedgerUnavailable);
  expect(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n).toBe(0);
  db.close();
});
