/** Nothing that was typed or attached is lost, whatever happens to the page. */
import { expectAccessible } from './support/accessible.ts';
import { expectSaved, field } from './support/acts.ts';
import { crash } from './support/device.ts';
import {
  anEntry,
  CV,
  comeBack,
  expectKept,
  expectStepKept,
  fillUpTo,
  STEP_NAMES,
} from './support/entry.ts';
import { createForm } from './support/form.ts';
import { expect, test } from './support/test.ts';

const entry = anEntry();

/** Where the person is, and up to which step there is something to lose. */
const PLACES = [
  ...STEP_NAMES.map((step) => ({ place: step, step })),
  { place: 'Review', step: 'Questions' },
] as const;

for (const { place, step } of PLACES) {
  test(`${place}: reload, Back and Forward, a closed tab, a second tab, no network and a crash lose nothing`, async ({
    consoleErrors,
    context,
    form,
    page,
  }) => {
    // After each blow the place where the person was is looked at, and at the end all: what one of them
    // takes is gone for good.
    test.slow();
    consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
    await fillUpTo(form, step, entry);
    await form.goTo(place);
    await page.reload();
    await expectStepKept(form, step, entry);

    await form.goTo(place);
    await page.goto('/submissions');
    await page.goBack();
    await expectStepKept(form, step, entry);

    await form.goTo(place);
    await page.close();
    const second = await comeBack(context, entry);
    await expectStepKept(second, step, entry);

    await second.goTo(place);
    const other = createForm(await context.newPage());
    await other.page.goto(second.page.url());
    await expectStepKept(other, step, entry);
    await other.page.getByRole('button', { name: 'Take over here' }).click();
    await context.setOffline(true);
    await expectStepKept(other, step, entry);
    await context.setOffline(false);
    await other.page.reload();
    await expectStepKept(other, step, entry);

    await other.goTo(place);
    await crash(other.page);
    const last = await comeBack(context, entry);
    await expectKept(last, step, entry);
  });
}

test('what was typed a second ago survives a crash', async ({ context, form, page }) => {
  await fillUpTo(form, 'Candidate', entry);
  await field(page, 'Company').pressSequentially('Acme Inc.', { delay: 40 });
  // The promise itself: this long after the last letter, whatever the page says, it is kept.
  await page.waitForTimeout(1_000);
  await crash(page);
  const back = await comeBack(context, entry);
  await expect(field(back.page, 'Company')).toHaveValue('Acme Inc.');
});

test('a reload right after the last letter loses none', async ({ form, page }) => {
  await fillUpTo(form, 'Candidate', entry);
  const company = field(page, 'Company');
  for (const typed of ['Acme', 'Acme Incorporated', 'A']) {
    await company.fill(typed);
    await page.reload();
    await expect(company).toHaveValue(typed);
  }
});

test('a reload right after the first letter of a visit loses none', async ({ form, page }) => {
  await fillUpTo(form, 'Candidate', entry);
  const company = field(page, 'Company');
  for (const typed of ['Acme', 'Acme Incorporated', 'A', 'Acme Inc.']) {
    // The first visit may take in what was left late; the second has written nothing before the letter.
    await page.reload();
    await expect(company).toBeEnabled();
    await page.reload();
    await company.fill(typed);
    await page.reload();
    await expect(company).toHaveValue(typed);
  }
});

test('letters typed while a write is under way survive a reload', async ({ form, page }) => {
  await fillUpTo(form, 'Candidate', entry);
  const company = field(page, 'Company');
  for (const typed of ['Acme', 'Acme Incorporated', 'A', 'Acme Inc.']) {
    await page.evaluate((typed) => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        IDBObjectStore.prototype.put = put;
        setTimeout(() => {
          const control = document.querySelector<HTMLInputElement>('[name="candidate.company"]');
          if (control !== null) control.value = typed;
          control?.dispatchEvent(new Event('input', { bubbles: true }));
          location.reload();
        });
        return put.apply(this, args);
      };
    }, typed);
    const reloaded = page.waitForEvent('load');
    await field(page, 'Job title').fill(`Between ${typed}`);
    await reloaded;
    await expect(company).toHaveValue(typed);
  }
});

test('without network everything can still be entered, and is kept', async ({
  consoleErrors,
  context,
  form,
  page,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  await fillUpTo(form, 'Files', entry);
  await expect(page.getByText('Ready', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await form.goTo('Candidate');
  await field(page, 'Company').fill('Acme Inc.');
  await expectSaved(page);
  await form.goTo('Files');
  await expect(page.getByText(CV.name).first()).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expectKept(form, 'Files', entry);
  await expect(field(page, 'Company')).toHaveValue('Acme Inc.');
});

test('a second tab reads only, follows, and can take over without losing a letter', async ({
  context,
  form,
  page,
}) => {
  await fillUpTo(form, 'Candidate', entry);
  const other = await context.newPage();
  await other.goto(page.url());
  const company = (tab: typeof page) => field(tab, 'Company');
  await expect(other.getByText('Another tab is writing this entry.')).toBeVisible();
  await expect(company(other)).toBeDisabled();
  await expectAccessible(other);

  await company(page).fill('Acme');
  await expect(company(other)).toHaveValue('Acme');
  await company(page).fill('Acme Inc.');
  await other.getByRole('button', { name: 'Take over here' }).click();
  await expect(company(other)).toBeEnabled();
  await expect(company(other)).toHaveValue('Acme Inc.');
  await expect(company(page)).toBeDisabled();

  await company(other).fill('Acme Ltd.');
  await expectSaved(other);
  await other.close();
  await expect(company(page)).toBeEnabled();
  await expect(company(page)).toHaveValue('Acme Ltd.');
});
