/** Going through the form as a person does, with what must hold at every step checked each time. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { labels, STEPS, type StepName } from './labels.ts';

export interface Form {
  /** Presses Continue and expects to arrive at this step. */
  continueTo(step: StepName): Promise<void>;
  /** URL, title, heading with the focus on it, and axe. */
  expectStep(step: StepName): Promise<void>;
}

export function createForm(page: Page): Form {
  const expectStep = async (step: StepName) => {
    await expect(page).toHaveURL(new RegExp(`/${STEPS[step]}(?:[?#]|$)`));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(step);
    await expect(heading, 'focus moves to the heading on a step change').toBeFocused();
    await expect(page).toHaveTitle(new RegExp(step));
    await expectAccessible(page);
  };
  return {
    expectStep,
    async continueTo(step) {
      await page.getByRole('button', { name: labels.continue }).click();
      await expectStep(step);
    },
  };
}
