/** What a person who sees nothing hears on the way through the form. */
import { expect, type Locator, type Page } from '@playwright/test';
import { attach } from '../support/acts.ts';
import { A_CV } from './a-cv.ts';

/** One journey under way: real keys go in, spoken words come out. */
export interface Heard {
  page: Page;
  /** Presses keys one after the other, as xdotool names them. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until these words were spoken since the last call of it; then they are behind. */
  hear(...words: string[]): Promise<void>;
  /** The same for one text and so many milliseconds; false when it was not spoken. */
  isHeard(words: string, withinMs: number): Promise<boolean>;
  /** Waits until nothing was spoken for a while. */
  quiet(): Promise<void>;
  /** Fails when these words were spoken since the beginning of the journey. */
  neverHeard(words: string): void;
}

type Journey = (heard: Heard, url: string) => Promise<void>;

const CONTINUE = 'ctrl+Return';

/** Somebody who hears nothing goes away from the field and comes back. */
const TRIES = 6;
const TRY_MS = 10_000;

/** Brings the focus there, and waits until the screen reader is where letters are typed. */
async function goTo(heard: Heard, control: Locator, name: string): Promise<void> {
  const { press, isHeard, quiet } = heard;
  for (let tried = 0; tried < TRIES; tried += 1) {
    await quiet();
    await control.focus();
    // Keys of a person, after which it speaks: focus that a script sets it may pass over, and keys
    // that come while it is still at the page that has just opened it may not answer.
    await press('shift+Tab');
    await quiet();
    await press('Tab');
    const isSpoken = await isHeard(name, TRY_MS);
    await quiet();
    const isThere = await control.evaluate((element) => element === document.activeElement);
    if (isSpoken && isThere) return;
  }
  throw new Error(`Not heard: ${name}`);
}

/** Types there, and waits until it stands there. */
async function typeAt(heard: Heard, control: Locator, name: string, text: string): Promise<void> {
  await goTo(heard, control, name);
  await heard.type(text);
  await expect(control).toHaveValue(text, { timeout: 30_000 });
}

async function open(heard: Heard, url: string): Promise<void> {
  const { page } = heard;
  const firstName = page.getByRole('textbox', { name: /^First name/ });
  await page.goto(`${url}/new`);
  await expect(firstName).toBeVisible({ timeout: 60_000 });
  await goTo(heard, firstName, 'First name entry');
}

async function fillPerson(heard: Heard, lastName: string): Promise<void> {
  const field = (name: string) => heard.page.getByRole('textbox', { name, exact: true });
  await typeAt(heard, field('First name'), 'First name entry', 'Ada');
  await typeAt(heard, field('Last name'), 'Last name entry', lastName);
  await typeAt(heard, field('E-mail'), 'E-mail entry', `${lastName.toLowerCase()}@example.com`);
}

const jobSearch = (page: Page) => page.getByRole('combobox', { name: 'Search jobs' });

async function chooseJob(heard: Heard, words: string, name: string): Promise<void> {
  await heard.type(words);
  // The list is what the words leave of it, once they are all there.
  const jobs = heard.page.getByRole('listbox', { name: 'Jobs' }).getByRole('option');
  await expect(jobs.first()).toContainText(name, { timeout: 30_000 });
  await heard.press('Return');
  await heard.hear('Chosen job', name);
}

/** By name; each is played alone. */
export const JOURNEYS: Record<string, Journey> = {
  'the heading of every step, by Continue and by the list': async (heard, url) => {
    await open(heard, url);
    await fillPerson(heard, 'Listener');
    await heard.press(CONTINUE);
    await heard.hear('Job heading level 1');
    for (const step of ['Candidate', 'Questions', 'Review', 'Files', 'Job']) {
      const link = heard.page.getByRole('navigation', { name: 'Steps' }).getByRole('link');
      await link.filter({ hasText: step }).focus();
      await heard.press('Return');
      await heard.hear(`${step} heading level 1`);
    }
  },

  'what was read from a CV': async (heard, url) => {
    await open(heard, url);
    await attach(heard.page, A_CV);
    await heard.hear('fields were filled');
    heard.neverHeard('Loading …');
  },

  'a search that finds nothing, and the chosen job': async (heard, url) => {
    await open(heard, url);
    await fillPerson(heard, 'Seeker');
    await heard.press(CONTINUE);
    await heard.hear('Job heading level 1');
    await goTo(heard, jobSearch(heard.page), 'editable combo box');
    await heard.type('zzzz');
    await heard.hear('No job matches');
    await heard.press('ctrl+a', 'BackSpace');
    await chooseJob(heard, 'head of integ', 'Head of Integrations');
  },

  'what is missing, and a receipt': async (heard, url) => {
    await open(heard, url);
    await heard.press(CONTINUE);
    await heard.hear('3 fields need a change');
    await attach(heard.page, A_CV);
    await heard.hear('fields were filled');
    await heard.press(CONTINUE);
    await heard.hear('Job heading level 1');
    await goTo(heard, jobSearch(heard.page), 'editable combo box');
    await chooseJob(heard, 'quality manager', 'Quality Manager');
    await heard.press(CONTINUE);
    await heard.hear('Review heading level 1');
    await heard.press(CONTINUE);
    await heard.hear('The candidate is in the ATS');
  },
};
