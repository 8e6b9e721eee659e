/** An older commit of the product, built beside the current one, so that both run in one bench. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The build of 25 November 2026. */
export const BUILD_OF_25_NOVEMBER = '3b805ad';

export interface Checkout {
  /** Its folder, with dependencies installed and `dist` built. */
  folder: string;
  remove(): void;
}

/** Checks a commit out in a temporary folder, installs what its lock file names, and builds it. */
export function buildCommit(commit: string): Checkout {
  const folder = join(mkdtempSync(join(tmpdir(), 'intake-peer-')), commit);
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('git', ['worktree', 'add', '--detach', folder, commit], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const remove = () => {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT, stdio: 'ignore' });
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  try {
    run('npm', 'ci', '--silent', '--no-audit', '--no-fund');
    run('npx', 'vite', 'build', '--logLevel', 'error');
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/** The folder of the product itself, which `npm run bench:…` has built. */
export const THIS_TREE: Checkout = { folder: ROOT, remove() {} };
