/** The automatic part of WCAG 2.2 AA; each journey runs it at each step. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with a line for each element that breaks a criterion. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} (${help}) at ${target}: ${failureSummary}`,
    ),
  );
  expect(faults, `WCAG 2.2 AA at ${new URL(page.url()).pathname}`).toEqual([]);
}
