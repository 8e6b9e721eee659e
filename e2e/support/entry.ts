/** A whole entry with a file and answers: made step by step, and looked for value by value. */
import { type BrowserContext, expect, type Page } from '@playwright/test';

export interface Entry {
  first_name: string;
  last_name: string;
  email_address: string;
  phone_number: string;
}

export const CV = { name: 'CV of Frank.txt', text: 'Frank Doe\nHead of Integrations\n' };
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

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const question = (page: Page) => page.getByRole('textbox', { name: /^What makes you want/ });
const system = (page: Page) => page.getByRole('checkbox', { name: 'Greenhouse' });
const files = (page: Page) => page.getByRole('region', { name: 'Attached files' });

export const STEP_NAMES = ['Candidate', 'Job', 'Files', 'Questions'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** One of each kind of thing that can be lost, in the order of the form. */
const STEPS: Record<StepName, Step> = {
  Candidate: {
    async fill(page: Page, entry: Entry) {
      await field(page, 'First name').fill(entry.first_name);
      await field(page, 'Last name').fill(entry.last_name);
      await field(page, 'E-mail').fill(entry.email_address);
      await page
        .getByRole('textbox', { name: 'Phone', exact: false })
        .first()
        .fill(entry.phone_number);
    },
    async expect(page: Page, entry: Entry) {
      await expect(field(page, 'First name')).toHaveValue(entry.first_name);
      await expect(field(page, 'Last name')).toHaveValue(entry.last_name);
      await expect(field(page, 'E-mail')).toHaveValue(entry.email_address);
      await expect(page.getByRole('textbox', { name: 'Phone' }).first()).toHaveValue(
        entry.phone_number,
      );
    },
  },
  Job: {
    async fill(page: Page) {
      await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
      await page.getByRole('option', { name: /Head of Integrations/ }).click();
    },
    async expect(page: Page) {
      await expect(page.getByText('Chosen job')).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Stage' })).toBeVisible();
    },
  },
  Files: {
    async fill(page: Page) {
      await page.getByLabel('Choose files').setInputFiles({
        name: CV.name,
        mimeType: 'text/plain',
        buffer: Buffer.from(CV.text),
      });
    },
    async expect(page: Page) {
      await expect(files(page).getByText(CV.name).first()).toBeVisible();
    },
  },
  Questions: {
    async fill(page: Page) {
      await question(page).fill(ANSWER);
      await system(page).check();
    },
    async expect(page: Page) {
      await expect(question(page)).toHaveValue(ANSWER);
      await expect(system(page)).toBeChecked();
    },
  },
};

interface Step {
  fill(page: Page, entry: Entry): Promise<void>;
  expect(page: Page, entry: Entry): Promise<void>;
}

/** Goes to a step by the list of steps. Other journeys check focus and accessibility there. */
export async function goTo(page: Page, step: string) {
  const heading = page.getByRole('heading', { level: 1 });
  if ((await heading.textContent()) === step) return;
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('link', { name: step }).click();
  await expect(heading).toHaveText(step);
}

/** Fills the steps up to `last` and stays there until everything is said to be kept. */
export async function fillUpTo(page: Page, last: StepName, entry: Entry) {
  await page.goto('/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidate');
  for (const name of STEP_NAMES) {
    await goTo(page, name);
    await STEPS[name].fill(page, entry);
    await STEPS[name].expect(page, entry);
    if (name === last) break;
  }
  await expectSaved(page);
}

export async function expectSaved(page: Page) {
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}

/** Every value of the steps up to `last` is there; ends on the first of them. */
export async function expectKept(page: Page, last: StepName, entry: Entry) {
  const names = STEP_NAMES.slice(0, STEP_NAMES.indexOf(last) + 1);
  for (const name of names.toReversed()) {
    await goTo(page, name);
    await STEPS[name].expect(page, entry);
  }
}

/** Fills everything and sends it. */
export async function send(page: Page, entry: Entry) {
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await page.getByRole('button', { name: 'Send to Acme – Workday' }).click();
  await expect(page).toHaveURL(/\/submissions\//);
}

/** A new tab on the start page, as after a crash or the next morning. */
export async function comeBack(context: BrowserContext, entry: Entry): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  const name = new RegExp(`Continue with ${entry.first_name} ${entry.last_name}, `);
  await page.getByRole('button', { name }).click();
  return page;
}
