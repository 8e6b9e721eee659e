/** A whole entry with a file and answers: made step by step, and looked for value by value. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { attach, chooseJob, chosenJob, expectSaved, field, fillIn, sendButton } from './acts.ts';
import { aTextFile } from './cvs.ts';
import { createForm, type Form } from './form.ts';

export interface Entry {
  first_name: string;
  last_name: string;
  email_address: string;
  phone_number: string;
}

export const CV = aTextFile('CV of Frank.txt', 'Frank Doe\nHead of Integrations\n');
const ANSWER = 'I like building bridges.';

/** The e-mail address tells the entries of one journey apart in the ATS. */
export function anEntry(change: Partial<Entry> = {}): Entry {
  return {
    first_name: 'Frank',
    last_name: 'Doe',
    email_address: 'frank.doe@example.com',
    phone_number: '+1-541-754-3010',
    ...change,
  };
}

const question = (page: Page) => page.getByRole('textbox', { name: /^What makes you want/ });
const system = (page: Page) => page.getByRole('checkbox', { name: 'Greenhouse' });
const files = (page: Page) => page.getByRole('region', { name: 'Attached files' });
const byLabel = (entry: Entry) => ({
  'First name': entry.first_name,
  'Last name': entry.last_name,
  'E-mail': entry.email_address,
  Phone: entry.phone_number,
});

export const STEP_NAMES = ['Candidate', 'Job', 'Files', 'Questions'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** One of each kind of thing that can be lost, in the order of the form. */
const STEPS: Record<StepName, Step> = {
  Candidate: {
    fill: (page, entry) => fillIn(page, byLabel(entry)),
    async expect(page, entry) {
      for (const [label, value] of Object.entries(byLabel(entry))) {
        await expect(field(page, label)).toHaveValue(value);
      }
    },
  },
  Job: {
    fill: (page) => chooseJob(page, 'Head of Integrations'),
    async expect(page) {
      await expect(chosenJob(page)).toContainText('Head of Integrations');
      await expect(page.getByRole('combobox', { name: 'Stage' })).toBeVisible();
    },
  },
  Files: {
    fill: (page) => attach(page, CV),
    async expect(page) {
      await expect(files(page).getByText(CV.name).first()).toBeVisible();
    },
  },
  Questions: {
    async fill(page) {
      await question(page).fill(ANSWER);
      await system(page).check();
    },
    async expect(page) {
      await expect(question(page)).toHaveValue(ANSWER);
      await expect(system(page)).toBeChecked();
    },
  },
};

interface Step {
  fill(page: Page, entry: Entry): Promise<void>;
  expect(page: Page, entry: Entry): Promise<void>;
}

/** Fills one step, which must be open. */
export async function fill(page: Page, step: StepName, entry: Entry): Promise<void> {
  await STEPS[step].fill(page, entry);
  await STEPS[step].expect(page, entry);
}

/** Fills a new entry up to the step `last` and stays there until everything is said to be kept. */
export async function fillUpTo(form: Form, last: StepName, entry: Entry): Promise<void> {
  await form.start();
  for (const name of STEP_NAMES.slice(0, STEP_NAMES.indexOf(last) + 1)) {
    await form.goTo(name);
    await fill(form.page, name, entry);
  }
  await expectSaved(form.page);
}

/** The values of this one step are there. */
export async function expectStepKept(form: Form, step: StepName, entry: Entry): Promise<void> {
  await form.goTo(step);
  await STEPS[step].expect(form.page, entry);
}

/** Every value of the steps up to `last` is there; ends on the first of them. */
export async function expectKept(form: Form, last: StepName, entry: Entry): Promise<void> {
  const names = STEP_NAMES.slice(0, STEP_NAMES.indexOf(last) + 1);
  for (const name of names.toReversed()) await expectStepKept(form, name, entry);
}

/** Fills everything and goes to the review. */
export async function fillAll(form: Form, entry: Entry): Promise<void> {
  await fillUpTo(form, 'Questions', entry);
  await form.goTo('Review');
}

/** Fills everything and sends it. */
export async function send(form: Form, entry: Entry): Promise<void> {
  await fillAll(form, entry);
  await sendButton(form.page).click();
  await expect(form.page).toHaveURL(/\/submissions\//);
}

/** A new tab on the start page that goes on with the entry, as after a crash or the next morning. */
export async function comeBack(context: BrowserContext, entry: Entry): Promise<Form> {
  const page = await context.newPage();
  await page.goto('/');
  const name = new RegExp(`Continue with ${entry.first_name} ${entry.last_name}, `);
  await page.getByRole('button', { name }).click();
  return createForm(page);
}
