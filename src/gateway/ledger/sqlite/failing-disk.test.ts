/** What becomes of a large submission when the disk fails between its record and its row. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LedgerFull, LedgerUnavailable } from '../ledger.ts';
import { anAcceptance, aSubmission } from '../suites/a-submission.ts';
import { type BodyFiles, createBodyFiles } from './bodies/body-files.ts';
import { createLargeBodies, type LargeBodies } from './bodies/large-bodies.ts';
import { everythingIn } from './everything-in.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { migrateSqlite } from './migrations.ts';
import { createSqliteWrites, type Writes } from './writes.ts';

let directory = '';
let db: DatabaseSync;
let commits: GroupCommit;
let files: BodyFiles;
let writes: Writes;
let large: LargeBodies;

function open(): LargeBodies {
  files = createBodyFiles(directory, (file) => commits.write(() => writes.begin(file)));
  return createLargeBodies(db, files, commits, writes);
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'intake-disk-'));
  db = new DatabaseSync(':memory:');
  migrateSqlite(db);
  commits = createGroupCommit(db, null);
  writes = createSqliteWrites(db, 'owner');
  large = open();
});
afterEach(async () => {
  await large.close();
  db.close();
  rmSync(directory, { recursive: true, force: true });
});

const submission = aSubmission();
const aBody = (word: string) => anAcceptance(submission, `"${word.repeat(30_000)}"`);

/** The next row is not committed, for this reason. */
function failNextRow(reason: Error): void {
  const { write } = commits;
  const spy = vi.spyOn(commits, 'write').mockImplementation((work, durable) => {
    if (durable !== 'later') return write(work, durable);
    spy.mockRestore();
    return Promise.reject(reason);
  });
}

async function killAndStart(): Promise<void> {
  await files.close();
  large = open();
}

const unavailable = new LedgerUnavailable('The disk fails.');

test('nobody knows whether it arrived; a start finds that it did', async () => {
  failNextRow(unavailable);
  await expect(large.accept(aBody('First'))).rejects.toThrow(LedgerUnavailable);
  await killAndStart();
  expect(await large.accept(aBody('First'))).toMatchObject({ outcome: 'same' });
});

test('what is accepted under its id afterwards takes its place for good', async () => {
  failNextRow(unavailable);
  await expect(large.accept(aBody('First'))).rejects.toThrow();
  expect(everythingIn(directory)).toContain('First');
  expect(await large.accept(aBody('Second'))).toMatchObject({ outcome: 'new' });
  expect(everythingIn(directory)).not.toContain('First');
  await killAndStart();
  expect(await large.accept(aBody('Second'))).toMatchObject({ outcome: 'same' });
});

test('what is forgotten afterwards is gone and stays away', async () => {
  failNextRow(unavailable);
  await expect(large.accept(aBody('First'))).rejects.toThrow();
  expect(everythingIn(directory)).toContain('First');
  await large.dismiss(submission.id);
  expect(everythingIn(directory)).not.toContain('First');
  await killAndStart();
  expect(writes.isKnown(submission.id)).toBe(false);
});

test('without room for the row it is called refused only once it is gone', async () => {
  failNextRow(new LedgerFull());
  await expect(large.accept(aBody('First'))).rejects.toThrow(LedgerFull);
  expect(everythingIn(directory)).not.toContain('First');

  failNextRow(new LedgerFull());
  vi.spyOn(files, 'erase').mockRejectedValueOnce(new LedgerFull());
  await expect(large.accept(aBody('Second'))).rejects.toThrow(LedgerUnavailable);
  await killAndStart();
  expect(await large.accept(aBody('Second'))).toMatchObject({ outcome: 'same' });
});

test('a full disk hinders no start that has nothing to make again', async () => {
  await large.accept(aBody('First'));
  vi.spyOn(commits, 'writeAtOnce').mockImplementation(() => {
    throw new LedgerFull();
  });
  await killAndStart();
  vi.restoreAllMocks();
  expect(await large.accept(aBody('First'))).toMatchObject({ outcome: 'same' });
});

test('one file that cannot be overwritten holds up no other', async () => {
  const other = { ...aBody('Other'), submission: aSubmission() };
  await large.accept(aBody('First'));
  await killAndStart();
  await large.accept(other);
  const { remove } = files;
  const failing = String(db.prepare('SELECT file FROM body_files ORDER BY seq').get()?.file);
  vi.spyOn(files, 'remove').mockImplementation((file) =>
    file === failing ? Promise.reject(unavailable) : remove(file),
  );
  for (const { id } of [submission, other.submission]) writes.forget(id);
  for (const word of ['First', 'Other']) expect(everythingIn(directory)).toContain(word);
  await expect(large.erase()).rejects.toThrow(LedgerUnavailable);
  expect(everythingIn(directory)).not.toContain('Other');
  vi.restoreAllMocks();
  await large.erase();
  expect(everythingIn(directory)).not.toContain('First');
});
