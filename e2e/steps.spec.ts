/** The five steps as places: URL, title, heading, focus and accessibility of each, still empty. */
import type { Locator, Page } from '@playwright/test';
import { expectNoSidewaysScroll, field } from './support/acts.ts';
import { expect, test } from './support/test.ts';

/** How far each control and its label stand under the heading of their group, in whole pixels. */
async function levels(page: Page, names: readonly string[]) {
  const heading = await topOf(page.getByRole('heading', { name: 'Name and contact' }));
  const under = async (locator: Locator) => Math.round((await topOf(locator)) - heading);
  const controls: number[] = [];
  const labels: number[] = [];
  for (const name of names) {
    controls.push(await under(field(page, name)));
    labels.push(await under(page.locator('label').filter({ hasText: new RegExp(`^${name}`) })));
  }
  return { controls, labels };
}

async function topOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${locator}`);
  return box.y;
}

test('an expert can go to any step at any time, and Back leads to the one before', async ({
  form,
  page,
}) => {
  await form.start();
  for (const step of ['Review', 'Job', 'Questions', 'Files', 'Candidate']) await form.goTo(step);
  await page.goBack();
  await form.expectStep('Files');
});

test('a reload stays on the step', async ({ form, page }) => {
  await form.start();
  await form.goTo('Files');
  await page.reload();
  await form.expectStep('Files');
});

test('errors and hints move no control, and the labels of one line stay level', async ({
  form,
  page,
}) => {
  const names = ['First name', 'Last name', 'E-mail', 'Phone'];
  await form.start();
  const before = await levels(page, names);
  await field(page, 'First name').fill('Grace');
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  await expect(page.getByRole('link', { name: 'Enter “Last name”' })).toBeVisible();
  const wrong = await levels(page, names);
  expect(wrong.controls).toEqual(before.controls);
  expect(wrong.labels[0]).toBe(wrong.labels[1]);
  expect(wrong.labels[2]).toBe(wrong.labels[3]);

  const email = page.getByRole('textbox', { name: 'E-mail', exact: true });
  await email.fill('grace.adeyemi@mail.example');
  await expect(email).toHaveAccessibleDescription(/Grace Adeyemi is already in the ATS/);
  const known = await levels(page, names);
  expect(known.controls).toEqual(before.controls);
  expect(known.labels[2]).toBe(known.labels[3]);
  await form.expectStep('Candidate');
  await page.getByText('Grace Adeyemi is already in the ATS').first().click();
  await expect(page.getByText('The new one will be added to it.')).toBeVisible();
});

test.describe('in German', () => {
  test.use({ language: 'de' });

  test('the steps are the same places under German names', async ({ form }) => {
    await form.start();
    for (const step of ['Stelle', 'Dateien', 'Fragen', 'Prüfung']) await form.goTo(step);
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every step is as accessible as by day', async ({ form }) => {
    await form.start();
    for (const step of ['Job', 'Files', 'Questions', 'Review']) await form.goTo(step);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('every step is reached by the menu, and none scrolls sideways', async ({ form, page }) => {
    await form.start();
    for (const step of ['Job', 'Files', 'Questions', 'Review']) {
      await form.goTo(step);
      await expectNoSidewaysScroll(page);
    }
  });
});
