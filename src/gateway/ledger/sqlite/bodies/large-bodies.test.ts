import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Ledger, LedgerFull } from '../../ledger.ts';
import { anAcceptance, aSubmission } from '../../suites/a-submission.ts';
import { createSqliteLedger } from '../create-sqlite-ledger.ts';
import { everythingIn } from '../everything-in.ts';
import { createBodyFiles } from './body-files.ts';

let dataDir = '';
let ledger: Ledger;
const open = () => createSqliteLedger({ dataDir, owner: 'owner' });
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'intake-bodies-'));
  ledger = open();
});
afterEach(async () => {
  await ledger.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const largeBody = (word: string) => JSON.stringify({ text: `${word} `.repeat(30_000) });
/** The files that hold something; empty ones are kept ready. */
const files = () =>
  readdirSync(join(dataDir, 'bodies')).filter(
    (file) => statSync(join(dataDir, 'bodies', file)).size > 0,
  );
const contentOf = async (id: string) => Buffer.from((await ledger.body(id)) ?? []).toString();

async function accept(word: string): Promise<string> {
  const submission = aSubmission();
  await ledger.accept(anAcceptance(submission, largeBody(word)));
  return submission.id;
}

test('a large body is in a file, a small one is not, and both count for the size', async () => {
  const before = (await ledger.figures()).bytes;
  await ledger.accept(anAcceptance(aSubmission()));
  expect(files()).toHaveLength(0);
  const id = await accept('Xylophonist');
  expect(files()).toHaveLength(1);
  expect(await contentOf(id)).toBe(largeBody('Xylophonist'));
  const size = largeBody('Xylophonist').length;
  expect(await ledger.bodySize(id)).toBe(size);
  expect((await ledger.figures()).bytes).toBeGreaterThanOrEqual(before + size);
});

test('a large body is overwritten before its file goes', async () => {
  const id = await accept('Xylophonist');
  const copy = join(dataDir, 'another-name');
  linkSync(join(dataDir, 'bodies', files()[0] ?? ''), copy);
  await ledger.forget(id);
  expect(files()).toEqual([]);
  expect(readFileSync(copy).every((byte) => byte === 0)).toBe(true);
});

test('of bodies that share a file, one goes and the others stay whole', async () => {
  const words = ['First', 'Second', 'Third', 'Fourth'];
  const ids = await Promise.all(words.map(accept));
  expect(files().length).toBeLessThan(words.length);
  for (const [index, id] of ids.entries()) {
    await ledger.forget(id);
    expect(everythingIn(dataDir)).not.toContain(`${words[index]} `);
    for (const other of ids.slice(index + 1)) {
      expect(await contentOf(other)).toBe(largeBody(words[ids.indexOf(other)] ?? ''));
    }
  }
  expect(files()).toEqual([]);
});

test('a repeat leaves no second copy', async () => {
  const submission = aSubmission();
  const acceptance = anAcceptance(submission, `${largeBody('Often')}Once`);
  const outcomes = await Promise.all([1, 2, 3].map(() => ledger.accept(acceptance)));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'same', 'same']);
  expect(everythingIn(join(dataDir, 'bodies')).match(/Once/g)).toHaveLength(1);
  await ledger.forget(submission.id);
  await ledger.accept(acceptance);
  expect(files()).toEqual([]);
});

test('a body that is deleted while it is read is given whole or not at all', async () => {
  for (let round = 0; round < 20; round++) {
    const id = await accept('Xylophonist');
    const reading = contentOf(id);
    await ledger.forget(id);
    expect(['', largeBody('Xylophonist')]).toContain(await reading);
  }
});

test('files of settled submissions go with their bodies', async () => {
  const settled = aSubmission({ state: 'delivered', settled_at: 1000, next_attempt_at: null });
  await ledger.accept(anAcceptance(settled, largeBody('Settled')));
  await accept('Queued');
  expect(await ledger.purgeBodies(5000)).toBe(1);
  expect(await ledger.body(settled.id)).toBeNull();
  expect(await ledger.bodySize(settled.id)).toBeNull();
  expect(files()).toHaveLength(1);
});

test('what a crash left without a row is removed at the next start', async () => {
  const id = await accept('Accepted');
  await ledger.close();
  writeFileSync(join(dataDir, 'bodies', 'stray'), 'Xylophonist');
  ledger = open();
  await expect.poll(() => files()).toHaveLength(1);
  expect(await contentOf(id)).toBe(largeBody('Accepted'));
});

test('a deletion that a crash broke off ends at the next start', async () => {
  const [gone, kept] = await Promise.all([accept('Gone'), accept('Kept')]);
  await ledger.close();
  const db = new DatabaseSync(join(dataDir, 'ledger.sqlite'));
  db.prepare('DELETE FROM submissions WHERE id = ?').run(gone);
  db.close();
  expect(everythingIn(join(dataDir, 'bodies'))).toContain('Gone');
  ledger = open();
  await expect.poll(() => everythingIn(join(dataDir, 'bodies'))).not.toContain('Gone');
  expect(await contentOf(kept)).toBe(largeBody('Kept'));
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk refuses a large body and keeps no part of it',
  async () => {
    const directory = join(dataDir, 'full');
    const bodies = createBodyFiles(
      directory,
      async () => {},
      () => 'name',
    );
    symlinkSync('/dev/full', join(directory, 'name'));
    const writing = bodies.write(Buffer.from('{}'), [Buffer.alloc(100_000)], async () => {});
    await expect(writing).rejects.toThrow(LedgerFull);
    expect(bodies.names()).toEqual([]);
    await bodies.close();
  },
);
