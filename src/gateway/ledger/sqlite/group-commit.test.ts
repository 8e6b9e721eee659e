import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LedgerUnavailable } from '../ledger.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';

/** A disk whose syncs end when the test says so. */
interface Disk {
  sync(): Promise<void>;
  /** Ends the sync that is under way. */
  done(error?: Error): Promise<void>;
  syncs: number;
}

function aDisk(): Disk {
  let ending = Promise.withResolvers<void>();
  return {
    syncs: 0,
    sync() {
      this.syncs += 1;
      ending = Promise.withResolvers();
      return ending.promise;
    },
    async done(error) {
      if (error === undefined) ending.resolve();
      else ending.reject(error);
      await turns();
    },
  };
}

/** Enough turns of the event loop for a commit to come and for its promises to settle. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

let db: DatabaseSync;
let disk: Disk;
let commits: GroupCommit;
const add = (n: number) => () => {
  db.prepare('INSERT INTO seen VALUES (?)').run(n);
  return n;
};
const seen = () =>
  db
    .prepare('SELECT n FROM seen ORDER BY n')
    .all()
    .map(({ n }) => n);
/** Notes in `log` when a write is acknowledged or refused. */
const log: string[] = [];
const note = (name: string, write: Promise<unknown>) =>
  write.then(
    () => log.push(name),
    (error: Error) => log.push(`${name}: ${error.name}`),
  );

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE seen (n INTEGER UNIQUE)');
  disk = aDisk();
  commits = createGroupCommit(db, disk);
  log.length = 0;
});
afterEach(() => db.close());

test('a write is acknowledged after its sync and not before', async () => {
  note('first', commits.write(add(1)));
  await turns();
  expect(seen()).toEqual([1]);
  expect(log).toEqual([]);
  await disk.done();
  expect(log).toEqual(['first']);
});

test('what comes while the disk is busy shares the next commit and the next sync', async () => {
  note('first', commits.write(add(1)));
  await turns();
  for (const n of [2, 3, 4]) note(`${n}`, commits.write(add(n)));
  await turns();
  expect(seen()).toEqual([1]);
  await disk.done();
  expect(seen()).toEqual([1, 2, 3, 4]);
  expect(log).toEqual(['first']);
  await disk.done();
  expect(log).toEqual(['first', '2', '3', '4']);
  expect(disk.syncs).toBe(2);
});

test('only what may come later goes without a sync', async () => {
  note('later', commits.write(add(1), 'later'));
  await turns();
  expect(log).toEqual(['later']);
  expect(disk.syncs).toBe(0);
  note('now', commits.write(add(2)));
  note('with it', commits.write(add(3), 'later'));
  await turns();
  expect(log).toEqual(['later', 'with it']);
  await disk.done();
  expect(log).toEqual(['later', 'with it', 'now']);
});

test('a write that fails spoils no other', async () => {
  note('one', commits.write(add(1)));
  note('again', commits.write(add(1)));
  note('two', commits.write(add(2)));
  await turns();
  expect(log).toEqual(['again: Error']);
  await disk.done();
  expect(log).toEqual(['again: Error', 'one', 'two']);
});

test('what was committed and not synced is not told yet', async () => {
  await commits.settled();
  note('write', commits.write(add(1)));
  await turns();
  note('settled', commits.settled());
  await turns();
  expect(log).toEqual([]);
  await disk.done();
  expect(log).toEqual(['write', 'settled']);
  expect(disk.syncs).toBe(1);
});

test('after a sync that failed nothing is acknowledged any more', async () => {
  note('write', commits.write(add(1)));
  await turns();
  note('settled', commits.settled());
  note('waiting', commits.write(add(2)));
  await disk.done(new Error('EIO'));
  const unavailable = 'LedgerUnavailable';
  expect(log).toEqual([
    `write: ${unavailable}`,
    `settled: ${unavailable}`,
    `waiting: ${unavailable}`,
  ]);
  await expect(commits.write(add(3))).rejects.toThrow(LedgerUnavailable);
  await expect(commits.write(add(4), 'later')).rejects.toThrow(LedgerUnavailable);
  await expect(commits.settled()).rejects.toThrow(LedgerUnavailable);
  expect(() => commits.writeAtOnce(add(5))).toThrow(LedgerUnavailable);
  expect(seen()).toEqual([1]);
});

test('flushing brings what is waiting to the disk', async () => {
  note('write', commits.write(add(1)));
  note('flush', commits.flush());
  await turns();
  expect(seen()).toEqual([1]);
  await disk.done();
  expect(log).toEqual(['write', 'flush']);
});
