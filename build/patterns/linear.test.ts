/**
 * No text of somebody else makes a pattern slow: people paste megabytes, files and ATSs hold anything.
 * What stands here is shown from the patterns themselves, without running one of them.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { costlyParts, type Pattern, patternsOf } from './patterns.ts';

/** Tests, and what reads nothing but the demo's own texts. */
const LEFT_OUT = /\.test\.tsx?$|\.fixture\.ts$|\/(?:demo-ats|fixtures)\//;

const modules = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !LEFT_OUT.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** So that a failure says where and what. */
const costly = (patterns: readonly Pattern[]) =>
  patterns.flatMap((pattern) =>
    costlyParts(pattern).map((part) => `${pattern.place}: ${part} in /${pattern.source}/`),
  );

/** Two cores, and others at work on them. */
const timeout = 240_000;

afterEach(() => {
  vi.unstubAllGlobals();
});

test('every pattern that is written out costs no more than its text is long', { timeout }, () => {
  const patterns = modules.flatMap(({ file, text }) => patternsOf(file, text));
  expect(patterns.length).toBeGreaterThan(700);
  expect(costly(patterns)).toEqual([]);
});

test('so does every pattern that is put together', { timeout }, async () => {
  const made = new Map<string, Pattern>();
  const record = new Proxy(RegExp, {
    construct(target, parts: [string, string?]) {
      const pattern = new target(...parts);
      const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
      const { source, flags } = pattern;
      const place = caller.trim();
      if (!place.includes('node_modules')) made.set(`${source}/${flags}`, { source, flags, place });
      return pattern;
    },
  });
  vi.stubGlobal('RegExp', record);
  const builders = modules.filter(({ text }) => text.includes('new RegExp('));
  for (const { file } of builders) await import(pathToFileURL(resolve(file)).href);
  expect(made.size).toBeGreaterThan(builders.length);
  expect(costly([...made.values()])).toEqual([]);
});

test.each([
  [/\s+$/, ['\\s+']],
  [/(?<!\s)\s+$/, []],
  [/^\s*,?\s*$/, ['\\s* with \\s*']],
  [/^\s*(?:,\s*)?$/, []],
  [/^(?:a+)+$/, ['a+']],
  [/@.*$/, ['.*']],
  [/@.*/s, []],
])('the parts of %s that cost more are %j', ({ source, flags }, parts) => {
  expect(costlyParts({ source, flags, place: '' })).toEqual(parts);
});

test('finds patterns with their lines, and takes no division for one', () => {
  const text = ['const half = size / 2 / 1;', 'const word = /\\p{L}+/u;'].join('\n');
  expect(patternsOf('a.ts', text)).toEqual([{ source: '\\p{L}+', flags: 'u', place: 'a.ts:2' }]);
});
