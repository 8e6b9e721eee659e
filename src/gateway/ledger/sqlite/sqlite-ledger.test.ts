import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Ledger, LedgerFull, LedgerUnavailable } from '../ledger.ts';
import { anAcceptance, aSubmission } from '../suites/a-submission.ts';
import { ledgerSuite } from '../suites/ledger-suite.ts';
import { createSqliteLedger } from './create-sqlite-ledger.ts';
import { everythingIn } from './everything-in.ts';

const directories: string[] = [];
function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'intake-ledger-'));
  directories.push(directory);
  return directory;
}
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

ledgerSuite('SQLite', async () => {
  let directory = '';
  let owner = 0;
  let ledger: Ledger | null = null;
  return {
    async open({ again }) {
      await ledger?.close();
      if (!again) directory = newDirectory();
      owner += 1;
      ledger = createSqliteLedger({ dataDir: directory, owner: `owner ${owner}` });
      return ledger;
    },
    // A process lets go of the file when it ends; the drill kills real processes.
    kill: async () => ledger?.close(),
    stop: async () => ledger?.close(),
  };
});

test('a second process is told that the ledger is in use', async () => {
  const dataDir = newDirectory();
  const ledger = createSqliteLedger({ dataDir, owner: 'first' });
  expect(() => createSqliteLedger({ dataDir, owner: 'second' })).toThrow(LedgerUnavailable);
  await ledger.close();
  await createSqliteLedger({ dataDir, owner: 'third' }).close();
});

test('a DATA_DIR that is a file is told in one sentence', () => {
  const dataDir = join(newDirectory(), 'file');
  writeFileSync(dataDir, '');
  const open = () => createSqliteLedger({ dataDir, owner: 'first' });
  expect(open).toThrow(LedgerUnavailable);
  expect(open).toThrow(/^DATA_DIR cannot be used: .* must be a directory/);
});

test('a full disk refuses the new and keeps the old', async () => {
  const dataDir = newDirectory();
  const ledger = createSqliteLedger({ dataDir, owner: 'owner', maxPages: 120 });
  const first = aSubmission();
  await ledger.accept(anAcceptance(first, 'x'.repeat(10_000)));
  const many = Array.from({ length: 20 }, () =>
    ledger.accept(anAcceptance(aSubmission(), 'x'.repeat(60_000))),
  );
  // All come in one group: the small one must not fall with those that find no room.
  const small = ledger.accept(anAcceptance(aSubmission()));
  const refused = (await Promise.allSettled(many)).filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) expect(one).toMatchObject({ reason: expect.any(LedgerFull) });
  expect(await small).toMatchObject({ outcome: 'new' });
  expect(await ledger.find(first.id)).not.toBeNull();
  const { total } = await ledger.list({ sight: 'everything', words: [], limit: 10 });
  expect(total).toBe(2 + many.length - refused.length);
  await ledger.close();
});

test('what is forgotten stands in no file any more', async () => {
  const dataDir = newDirectory();
  const ledger = createSqliteLedger({ dataDir, owner: 'owner' });
  const candidate = {
    first_name: 'Zacharias',
    last_name: 'Quillfeather',
    email_address: 'zq@unusual.example',
  };
  const secret = aSubmission({ candidate });
  const others = Array.from({ length: 40 }, () => aSubmission());
  for (const other of others.slice(0, 20)) await ledger.accept(anAcceptance(other));
  const body = JSON.stringify({ candidate, note: 'Xylophonist '.repeat(2000) });
  await ledger.accept(anAcceptance(secret, body));
  for (const other of others.slice(20)) await ledger.accept(anAcceptance(other));
  expect(everythingIn(dataDir)).toContain('Quillfeather');

  await ledger.forget(secret.id);

  const rest = everythingIn(dataDir);
  for (const word of ['Quillfeather', 'quillfeather', 'Zacharias', 'unusual', 'Xylophonist']) {
    expect(rest).not.toContain(word);
  }
  expect(rest).toContain(secret.id);
  await ledger.close();
});
