// Reads a folder of CVs with the autofill of this tree and with that of an earlier commit, file by file in
// turn, and prints how long this one takes in shares of the other. Shares hold on a busy machine; times do not.
//   npm run bench:autofill -- DIR [--commit 3b805ad] [--rounds 3]
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AutofillPage, launchBrowser, openAutofillPage } from './autofill-browser.ts';
import { filesIn } from './autofill-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commit: { type: 'string', default: '3b805ad' },
    rounds: { type: 'string', default: '3' },
  },
});
const here = join(import.meta.dirname, '..');
const folder = resolve(positionals[0] ?? '../shared/cv-dev/files');
/** CVs in a batch, and how many the earlier build took at once; this one has a bound of its own. */
const BATCH = 100;
const EARLIER_AT_ONCE = 2;
const AT_ONCE = 6;

const temporary = await mkdtemp(join(tmpdir(), 'autofill-earlier-'));
const earlierTree = join(temporary, 'tree');
const git = (...args: string[]) => execFileSync('git', args, { cwd: here, stdio: 'pipe' });
git('worktree', 'add', '--detach', earlierTree, values.commit);
const browser = await launchBrowser();
const opened: AutofillPage[] = [];
try {
  await symlink(join(here, 'node_modules'), join(earlierTree, 'node_modules'));
  const earlier = await openAutofillPage(browser, earlierTree, folder);
  opened.push(earlier);
  const now = await openAutofillPage(browser, here, folder);
  opened.push(now);
  const names = await filesIn(folder);
  const times: { name: string; earlier: number; now: number }[] = [];
  for (const name of names) {
    const row = { name, earlier: Infinity, now: Infinity };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      row.earlier = Math.min(row.earlier, (await earlier.read(name)).ms);
      row.now = Math.min(row.now, (await now.read(name)).ms);
    }
    times.push(row);
  }
  const batch = Array.from({ length: BATCH }, (_, index) => names[index % names.length] ?? '');
  const earlierBatch = await earlier.readAll(batch, EARLIER_AT_ONCE);
  const nowBatch = await now.readAll(batch, AT_ONCE);

  const at = (share: number, key: 'earlier' | 'now') => {
    const sorted = times.map((row) => row[key]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  const print = (what: string, before: number, after: number) =>
    console.log(
      `${what.padEnd(22)} ${before.toFixed(0).padStart(7)} ms ${after.toFixed(0).padStart(7)} ms   ${(after / before).toFixed(2)}`,
    );
  console.log(`${names.length} files      ${values.commit.padStart(10)}  this tree   share`);
  print('median', at(0.5, 'earlier'), at(0.5, 'now'));
  print('95th percentile', at(0.95, 'earlier'), at(0.95, 'now'));
  print('slowest', at(1, 'earlier'), at(1, 'now'));
  print(`batch of ${BATCH}`, earlierBatch, nowBatch);
  for (const row of [...times].sort((a, b) => b.now - a.now).slice(0, 3))
    print(row.name, row.earlier, row.now);
} finally {
  // Their servers would keep the command from ending.
  for (const page of opened) await page.close();
  await browser.close();
  git('worktree', 'remove', '--force', earlierTree);
  await rm(temporary, { recursive: true, force: true });
}
