/** Finds the browser that journeys, benchmarks and screenshots run in. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The one without windows comes first: the same pages, and journeys take a third less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else Playwright's
 * own; null when there is none.
 * @throws Error when `CHROMIUM_PATH` names something that cannot be run.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const wanted = environment.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, but there is no program that can be run.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...PLACES, chromium.executablePath()].find(isExecutable) ?? null;
}

/**
 * How to start it: no first-run pages, no traffic of its own, and as root without the sandbox,
 * which Chromium refuses there.
 */
export function chromiumArguments(isRoot = process.getuid?.() === 0): string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
