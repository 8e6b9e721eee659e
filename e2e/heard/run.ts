/**
 * `npm run test:heard`: plays journeys with real keys while a real screen reader (Orca) reads them,
 * and says what was not spoken. Its own command: as root it installs Debian's packages for a desktop.
 * Each transcript is printed. Ends with 1 when something was not heard.
 *
 *   npm run test:heard -- "chosen job"   only the journeys whose name has these words
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArguments } from '../find-chromium.ts';
import { startSite } from '../support/site.ts';
import { type Heard, JOURNEYS } from './journeys.ts';
import { type ScreenReader, startScreenReader } from './screen-reader.ts';

const PACKAGES = ['chromium', 'orca', 'at-spi2-core', 'dbus-x11', 'xvfb', 'openbox', 'xdotool'];
const COMMANDS = ['chromium', 'orca', 'dbus-run-session', 'Xvfb', 'openbox', 'xdotool'];
const INSIDE = '--inside';
/** Bounds, not waits: on a busy machine words come late, and what comes at once is waited for no longer. */
const HEARD_WITHIN_MS = 90_000;
const QUIET_MS = 1_500;

const words = process.argv.slice(2);
if (words[0] === INSIDE) process.exit(await playAll(words[1] ?? ''));
install();
const self = fileURLToPath(import.meta.url);
const bus = ['--', process.execPath, self, INSIDE, ...words];
process.exit(spawnSync('dbus-run-session', bus, { stdio: 'inherit' }).status ?? 1);

function install(): void {
  const has = (command: string) => existsSync(`/usr/bin/${command}`);
  if (COMMANDS.every(has)) return;
  const apt = ['install', '--yes', '--no-install-recommends', ...PACKAGES];
  const installed = spawnSync('apt-get', apt, { stdio: 'inherit' }).status === 0;
  if (!installed) throw new Error(`Install these first: ${PACKAGES.join(' ')}`);
}

async function playAll(wanted: string): Promise<number> {
  const reader = await startScreenReader();
  const site = await startSite();
  let failed = 0;
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    if (!name.includes(wanted)) continue;
    const browser = await chromium.launch({
      headless: false,
      executablePath: '/usr/bin/chromium',
      args: [...chromiumArguments(), '--force-renderer-accessibility'],
      env: reader.environment,
    });
    const page = await browser.newPage({ locale: 'en-GB', viewport: null });
    await page.bringToFront();
    const start = reader.spoken().length;
    let outcome = '✓';
    try {
      await journey(listen(reader, page, start), site.url);
    } catch (error) {
      outcome = '✗';
      failed += 1;
      console.log(`${error instanceof Error ? error.message : error}`);
    }
    console.log(`${outcome} ${name}`);
    for (const line of reader.spoken().slice(start)) console.log(`    ${line}`);
    await browser.close();
  }
  await site.stop();
  reader.stop();
  return failed === 0 ? 0 : 1;
}

function listen(reader: ScreenReader, page: Heard['page'], start: number): Heard {
  let from = start;
  const isHeard = async (wanted: readonly string[], withinMs: number) => {
    const until = performance.now() + withinMs;
    for (;;) {
      const spoken = reader.spoken().slice(from).join('\n');
      if (wanted.every((part) => spoken.includes(part))) break;
      if (performance.now() > until) return false;
      await sleep(200);
    }
    from = reader.spoken().length;
    return true;
  };
  return {
    page,
    async press(...keys) {
      for (const key of keys) {
        reader.press(key);
        await sleep(600);
      }
    },
    async type(text) {
      reader.type(text);
      await sleep(300);
    },
    async hear(...wanted) {
      if (!(await isHeard(wanted, HEARD_WITHIN_MS))) {
        throw new Error(`Not heard: ${wanted.join(' … ')}`);
      }
    },
    isHeard: (words, withinMs) => isHeard([words], withinMs),
    async quiet() {
      let before = -1;
      while (before !== reader.spoken().length) {
        before = reader.spoken().length;
        await sleep(QUIET_MS);
      }
    },
    neverHeard(unwanted) {
      const line = reader
        .spoken()
        .slice(start)
        .find((spoken) => spoken.includes(unwanted));
      if (line !== undefined) throw new Error(`Heard, and should not be: ${line}`);
    },
  };
}
