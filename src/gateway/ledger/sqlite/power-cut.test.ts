/** What a power cut may take of large submissions is their rows, and nothing that was acknowledged. */
import { hash, randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Ledger, LedgerFull } from '../ledger.ts';
import type { Submission } from '../submission.ts';
import { anAcceptance, aSubmission } from '../suites/a-submission.ts';
import { createSqliteLedger } from './create-sqlite-ledger.ts';
import { everythingIn } from './everything-in.ts';

let directory = '';
let dataDir = '';
let ledger: Ledger;
const open = () => createSqliteLedger({ dataDir, owner: 'owner' });
const bodies = () => join(dataDir, 'bodies');
const rows = () => join(dataDir, 'ledger.sqlite');

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'intake-power-'));
  dataDir = join(directory, 'data');
  ledger = open();
  await ledger.accept(aLarge('Before'));
  rememberRows();
});
afterEach(async () => {
  await ledger.close();
  rmSync(directory, { recursive: true, force: true });
});

const PARTS = ['', '-wal'];

/** The rows as they are now, to come back to. */
function rememberRows(): void {
  for (const part of PARTS) cpSync(`${rows()}${part}`, join(directory, `rows${part}`));
}

/** Of the rows nothing is left that came since they were remembered. */
async function cutPower(between: () => void = () => {}): Promise<void> {
  await ledger.close();
  bringBackRows();
  between();
  ledger = open();
}

function bringBackRows(): void {
  for (const part of PARTS) cpSync(join(directory, `rows${part}`), `${rows()}${part}`);
}

/** A submission with one CV of about 100 kB. */
function aLarge(word: string, changes: Partial<Submission> = {}) {
  const content = Buffer.concat([Buffer.from(word), randomBytes(100_000)]);
  const cv = { name: 'cv.txt', type: 'CV' as const, content_type: 'text/plain' };
  const { length: size } = content;
  const attachments = [{ ...cv, size, sha256: hash('sha256', content, 'hex') }];
  const body = JSON.stringify({ attachments: [{ ...cv, data: content.toString('base64') }] });
  return anAcceptance(aSubmission({ attachments, ...changes }), body);
}

const contentOf = async (id: string) => Buffer.from((await ledger.body(id)) ?? []);
const fullest = () =>
  readdirSync(bodies())
    .map((file) => join(bodies(), file))
    .sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';

test('every submission that was acknowledged is there again, queued, with its body', async () => {
  const all = Array.from({ length: 20 }, (_, index) => aLarge(`Person ${index}`));
  for (const one of all) await ledger.accept(one);
  await cutPower();
  for (const { submission, body } of all) {
    expect((await ledger.find(submission.id))?.submission).toEqual(submission);
    expect((await contentOf(submission.id)).equals(Buffer.concat(body))).toBe(true);
  }
  expect((await ledger.list({ sight: 'everything', words: [], limit: 50 })).total).toBe(
    1 + all.length,
  );
});

test('a repeat after it is the same submission, another body is another', async () => {
  const one = aLarge('Frank');
  await ledger.accept(one);
  await cutPower();
  expect(await ledger.accept(one)).toMatchObject({ outcome: 'same' });
  const other = { ...aLarge('Somebody else'), submission: one.submission };
  expect(await ledger.accept(other)).toMatchObject({ outcome: 'other' });
  expect((await contentOf(one.submission.id)).equals(Buffer.concat(one.body))).toBe(true);
});

test('of two bodies under one id the acknowledged one comes back', async () => {
  const first = aLarge('First');
  const second = { ...aLarge('Second'), submission: first.submission };
  const outcomes = await Promise.all([ledger.accept(first), ledger.accept(second)]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'other']);
  await cutPower();
  expect((await contentOf(first.submission.id)).equals(Buffer.concat(first.body))).toBe(true);
});

test.each<[string, (file: string, bytes: Buffer, end: number) => void]>([
  ['the end', (file, _bytes, end) => truncateSync(file, end - 5000)],
  [
    'a block, now zeros',
    (file, bytes, end) => writeFileSync(file, bytes.fill(0, end - 9000, end - 4904)),
  ],
  [
    'a block, now an older one',
    (file, bytes, end) => writeFileSync(file, bytes.copyWithin(end - 9000, 4096, 8192)),
  ],
  [
    'what the row says',
    (file, bytes, end) => writeFileSync(file, bytes.fill(0, end - 134_000, end - 133_600)),
  ],
  ['all but the size', (file, bytes, end) => writeFileSync(file, bytes.fill(0, end - 134_000))],
])('what did not arrive whole was never acknowledged: %s', async (_name, harm) => {
  const one = aLarge('Frank');
  await ledger.accept(one);
  await cutPower(() => {
    const file = fullest();
    const bytes = readFileSync(file);
    harm(file, bytes, bytes.length);
  });
  expect(await ledger.find(one.submission.id)).toBeNull();
  expect((await ledger.list({ sight: 'everything', words: [], limit: 50 })).total).toBe(1);
  // Nothing of it stays either, though somebody else needs the file.
  const { email_address } = one.submission.candidate;
  await expect.poll(() => everythingIn(bodies())).not.toContain(email_address);
});

test('rows come back in the order in which they were accepted', async () => {
  const later = aLarge('Later', { created_at: 3000 });
  const earlier = aLarge('Earlier', { created_at: 2000 });
  for (const one of [later, earlier]) await ledger.accept(one);
  await cutPower();
  const { results } = await ledger.list({ sight: 'everything', words: [], limit: 2 });
  expect(results.map(({ id }) => id)).toEqual([later.submission.id, earlier.submission.id]);
});

test('rows out of a backup are not completed from files that came later', async () => {
  await ledger.close();
  ledger = open();
  const one = aLarge('Frank');
  await ledger.accept(one);
  expect(everythingIn(bodies())).toContain(one.submission.id);
  await cutPower();
  expect(await ledger.find(one.submission.id)).toBeNull();
  await expect.poll(() => everythingIn(bodies())).not.toContain(one.submission.id);
});

test('what was forgotten does not come back', async () => {
  const [gone, kept] = [aLarge('Gone'), aLarge('Kept')];
  await Promise.all([ledger.accept(gone), ledger.accept(kept)]);
  expect(everythingIn(bodies())).toContain(gone.submission.candidate.email_address);
  await ledger.forget(gone.submission.id);
  expect(everythingIn(bodies())).not.toContain(gone.submission.candidate.email_address);
  await cutPower();
  expect(await ledger.find(gone.submission.id)).toBeNull();
  expect(await ledger.find(kept.submission.id)).not.toBeNull();
});

test('a start without room for the rows ends with that, and the next one has them', async () => {
  const all = Array.from({ length: 20 }, () => aLarge('Frank'));
  for (const one of all) await ledger.accept(one);
  await ledger.close();
  bringBackRows();
  expect(() => createSqliteLedger({ dataDir, owner: 'owner', maxPages: 1 })).toThrow(LedgerFull);
  ledger = open();
  expect((await ledger.list({ sight: 'everything', words: [], limit: 50 })).total).toBe(
    1 + all.length,
  );
});

test('a row that finds no room takes its body with it', async () => {
  await ledger.close();
  ledger = createSqliteLedger({ dataDir, owner: 'owner', maxPages: 1 });
  const all = Array.from({ length: 20 }, () => aLarge('Frank'));
  const outcomes = await Promise.allSettled(all.map((one) => ledger.accept(one)));
  const refused = all.filter((_, index) => outcomes[index]?.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const one of outcomes) {
    if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(LedgerFull);
  }
  await ledger.close();
  const rest = everythingIn(bodies());
  ledger = open();
  for (const { submission } of refused) {
    expect(rest).not.toContain(submission.candidate.email_address);
    expect(await ledger.find(submission.id)).toBeNull();
  }
  expect((await ledger.list({ sight: 'everything', words: [], limit: 50 })).total).toBe(
    1 + all.length - refused.length,
  );
});

test('a body that was written before records existed is still read and erased', async () => {
  await ledger.close();
  rmSync(dataDir, { recursive: true });
  ledger = open();
  const one = aLarge('Frank');
  await ledger.accept(one);
  await ledger.close();
  // As it was: the file holds the body alone, and the row knows no more.
  const body = Buffer.concat(one.body);
  writeFileSync(fullest(), body);
  const db = new DatabaseSync(rows());
  db.exec(`UPDATE body_files SET "offset" = 0;
    DROP TABLE begun;
    DROP TABLE syncs;
    DROP TABLE connections;
    DROP TABLE people;
    DROP TABLE sessions;
    DROP TABLE ended_sessions;
    DROP TABLE audit;
    DROP TABLE links;
    DROP TABLE handed;
    DROP TABLE handed_parts;
    DROP INDEX submissions_figures;
    DROP INDEX submissions_action;
    DROP INDEX submissions_under_way;
    DROP INDEX submissions_belongs;
    DROP INDEX submissions_job;
    ALTER TABLE submissions DROP COLUMN belongs_to;
    ALTER TABLE submissions DROP COLUMN job_id;
    DROP TRIGGER erasures_add;
    ALTER TABLE body_files DROP COLUMN lead;
    ALTER TABLE erasures DROP COLUMN lead;
    CREATE TRIGGER erasures_add AFTER DELETE ON body_files BEGIN
      INSERT INTO erasures VALUES (old.file, old."offset", old.size);
    END;
    PRAGMA user_version = 2`);
  db.close();
  ledger = open();
  expect((await contentOf(one.submission.id)).equals(body)).toBe(true);
  await ledger.forget(one.submission.id);
  await expect.poll(() => readdirSync(bodies())).toEqual([]);
});

test('what is no file of a ledger is left alone and hinders nothing', async () => {
  await ledger.close();
  mkdirSync(join(bodies(), 'lost+found'));
  ledger = open();
  const one = aLarge('Frank');
  await ledger.accept(one);
  expect(everythingIn(bodies())).toContain(one.submission.candidate.email_address);
  expect(await ledger.forget(one.submission.id)).toBe(true);
  expect(everythingIn(bodies())).not.toContain(one.submission.candidate.email_address);
  expect(readdirSync(bodies())).toContain('lost+found');
});
