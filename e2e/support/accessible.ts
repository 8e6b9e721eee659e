/** The automatic part of WCAG 2.2 AA; each journey runs it at each step. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Not in any criterion, but how a screen reader's user finds the way about a page. */
const LANDMARKS = [
  'landmark-one-main',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'landmark-banner-is-top-level',
  'landmark-main-is-top-level',
  'landmark-complementary-is-top-level',
  'region',
];

const OPTIONS: axe.RunOptions = {
  runOnly: { type: 'tag', values: WCAG_22_AA },
  rules: Object.fromEntries(LANDMARKS.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations'],
};

/** The short form takes half the time to be read, which is most of the time of a check. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The mark of a page that was found without fault in this run; Playwright empties the folder before each. */
function markOf(outline: string): string {
  const folder = join(test.info().project.outputDir, 'accessible');
  mkdirSync(folder, { recursive: true });
  return join(folder, createHash('sha256').update(outline).digest('hex'));
}

/**
 * Fails with a line for each element that breaks a criterion, or stands outside the landmarks.
 * A page that differs from one already checked in its words and numbers alone is not checked
 * again: a check takes about a second, and most journeys come through the same first steps.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still empty breaks nothing.
  await expect(page.getByRole('main')).toBeVisible();
  const mark = markOf(await page.evaluate(outlineOf));
  if (existsSync(mark)) return;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    OPTIONS,
  );
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} (${help}) at ${target}: ${failureSummary}`,
    ),
  );
  expect(faults, `WCAG 2.2 AA at ${new URL(page.url()).pathname}`).toEqual([]);
  writeFileSync(mark, '');
}

/**
 * The page as the rules see it: every element and attribute, where a text stands, how large the
 * window is and which colours it asks for. Of what is read out or leads somewhere the rules ask only
 * whether it is there. Runs in the page.
 */
function outlineOf(): string {
  const spoken =
    /^(aria-(label|description|placeholder|valuetext)|title|alt|placeholder|value|src)$/;
  // The same words stay the same words: landmarks must have names of their own.
  const words: string[] = [];
  const wordsOf = (value: string) => {
    if (!words.includes(value)) words.push(value);
    return words.indexOf(value);
  };
  const outline = (element: Element): string => {
    // The order of attributes is that of React's updates.
    const attributes = [...element.attributes]
      .map(({ name, value }) => {
        const isWords = spoken.test(name) || (name === 'href' && !value.startsWith('#'));
        return `${name}=${isWords && value.trim() !== '' ? wordsOf(value) : value}`;
      })
      .sort();
    const children = element instanceof SVGElement ? [] : [...element.childNodes];
    const inner = children.map((child) => {
      if (child instanceof Element) return child.matches('head, script') ? '' : outline(child);
      return child.nodeValue?.trim() === '' ? '' : '…';
    });
    return `<${element.tagName} ${attributes.join(' ')}>${inner.join('')}</>`;
  };
  const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(pointer: coarse)'];
  return [
    `${innerWidth}×${innerHeight}×${devicePixelRatio}`,
    ...asked.map((query) => `${matchMedia(query).matches}`),
    // Ids and counts are numbered anew by every page.
    outline(document.documentElement).replace(
      /_r_[0-9a-z]+_|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+/g,
      '0',
    ),
  ].join('\n');
}
