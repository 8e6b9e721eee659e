/** The automatic part of WCAG 2.2 AA; each journey runs it at each step. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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

/** Outlines of pages that were found without fault by this worker. */
const foundAccessible = new Set<string>();

/**
 * Fails with a line for each element that breaks a criterion, or stands outside the landmarks.
 * A page that differs from one already checked in its words and numbers alone is not checked
 * again: a check takes about a second, and most journeys come through the same first steps.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still empty breaks nothing.
  await expect(page.getByRole('main')).toBeVisible();
  const outline = await page.evaluate(outlineOf);
  if (foundAccessible.has(outline)) return;
  // It would be put into the page twice for each check, which takes longer than the check.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .options({
      runOnly: { type: 'tag', values: WCAG_22_AA },
      rules: Object.fromEntries(LANDMARKS.map((rule) => [rule, { enabled: true }])),
      resultTypes: ['violations'],
    })
    // Without a page of its own for each run: half the time. It misses frames of other sites only,
    // and the product has no frames.
    .setLegacyMode()
    .analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} (${help}) at ${target}: ${failureSummary}`,
    ),
  );
  expect(faults, `WCAG 2.2 AA at ${new URL(page.url()).pathname}`).toEqual([]);
  foundAccessible.add(outline);
}

/**
 * The page as the rules see it: every element and attribute, where a text stands, how large the
 * window is and which colours it asks for. Runs in the page.
 */
function outlineOf(): string {
  const outline = (element: Element): string => {
    // The order of attributes is that of React's updates.
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
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
