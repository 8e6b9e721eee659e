import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from './find-chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

test('CHROMIUM_PATH comes before an installed browser', () => {
  const own = install('my-browser');
  install('chromium');
  expect(findChromium({ CHROMIUM_PATH: own, PATH: folder })).toBe(own);
});

test('a CHROMIUM_PATH that leads nowhere is an error that names it, not a silent choice', () => {
  install('chromium');
  const nowhere = join(folder, 'nowhere');
  expect(() => findChromium({ CHROMIUM_PATH: nowhere, PATH: folder })).toThrow(nowhere);
});

test('a Chromium is preferred to a Chrome, and both are found through PATH', () => {
  const chrome = install('google-chrome');
  expect(findChromium({ PATH: folder })).toBe(chrome);
  const chromium = install('chromium');
  expect(findChromium({ PATH: folder })).toBe(chromium);
});

test('the sandbox is given up as root only', () => {
  expect(chromiumArguments(true)).toContain('--no-sandbox');
  expect(chromiumArguments(false)).not.toContain('--no-sandbox');
});
