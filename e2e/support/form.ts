/** Going through the form as a person does, with what must hold at every step checked each time. */
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/contract/languages.ts';
import { expectAccessible } from './accessible.ts';
import { LABELS, STEPS, type StepSlug } from './labels.ts';

export interface Form {
  page: Page;
  /** Opens `/new` and arrives at the first step; an integration and a job may be set by the link. */
  start(link?: { integration?: string; job?: string }): Promise<void>;
  /** Presses "Continue to …" and expects to arrive there. Steps are named as the reader sees them. */
  continueTo(step: string): Promise<void>;
  /** Goes to any step by the list of steps, or by its menu on a small screen; or is there already. */
  goTo(step: string): Promise<void>;
  /** URL, title, heading and axe; `continueTo` and `goTo` check them and the focus by themselves. */
  expectStep(step: string): Promise<void>;
}

export function createForm(page: Page, language: Language = 'en'): Form {
  const labels = LABELS[language];
  const heading = page.getByRole('heading', { level: 1 });

  const expectStep = async (step: string) => {
    const slug = slugOf(step);
    await expect(page).toHaveURL(new RegExp(`/drafts/[^/]+/${slug}$`));
    await expect(heading).toHaveText(step);
    await expect(page).toHaveTitle(labels.title(step));
    await expectAccessible(page);
  };
  const arriveAt = async (step: string) => {
    await expect(heading).toHaveText(step);
    await expect(heading, 'a change of step moves the focus to its heading').toBeFocused();
    await expectStep(step);
  };
  const slugOf = (step: string): StepSlug => {
    const slug = STEPS.find((candidate) => labels.steps[candidate] === step);
    if (slug === undefined) throw new Error(`There is no step "${step}" in ${language}.`);
    return slug;
  };

  return {
    page,
    expectStep,
    async start(link = {}) {
      await page.goto(`/new?${new URLSearchParams(link)}`);
      await expectStep(labels.steps.candidate);
    },
    async continueTo(step) {
      await page.getByRole('button', { name: labels.continueTo(step) }).click();
      await arriveAt(step);
    },
    async goTo(step) {
      if ((await heading.textContent()) === step) return expectStep(step);
      const menu = page.getByRole('combobox', { name: labels.goToStep });
      if (await menu.isVisible()) await menu.selectOption(slugOf(step));
      else {
        const list = page.getByRole('navigation', { name: labels.stepList });
        await list.getByRole('link', { name: step }).click();
      }
      await arriveAt(step);
    },
  };
}
