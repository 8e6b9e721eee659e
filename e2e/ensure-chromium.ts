/** Sees to it that there is a Chromium to run journeys in. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/**
 * Finds a Chromium or installs one: as root on Debian its package, otherwise Playwright's own.
 * @throws Error that says what to install when neither works.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.log('There is no Chromium on this machine; installing one.');
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore')) {
    run('apt-get', ['update']);
    const install = ['install', '--yes', '--no-install-recommends'];
    run('apt-get', [...install, 'chromium-headless-shell']) ||
      run('apt-get', [...install, 'chromium']);
  } else {
    run('playwright', ['install', 'chromium']);
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    'The journeys need a Chromium: install the package "chromium" or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

function run(command: string, words: string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio, env: environment }).status === 0;
}
