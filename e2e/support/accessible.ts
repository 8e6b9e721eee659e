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

/** Fails with a line for each element that breaks a criterion, or stands outside the landmarks. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still empty breaks nothing.
  await expect(page.getByRole('main')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
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
}
