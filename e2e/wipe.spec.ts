/** A shared computer: nothing of what was entered is left when somebody wipes it. */
import { expectAccessible } from './support/accessible.ts';
import { expectSaved, field, said } from './support/acts.ts';
import { NOTHING_KEPT, rowsKept, textsKept } from './support/device.ts';
import { anEntry, fillUpTo } from './support/entry.ts';
import { expect, test } from './support/test.ts';

const entry = anEntry();

test('a device is wiped in all its tabs, after it was asked for', async ({
  context,
  form,
  page: filled,
}) => {
  // Two entries, or two tabs, from their first step on.
  test.slow();
  await fillUpTo(form, 'Files', entry);
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => {
    localStorage.setItem('note', 'Frank');
    sessionStorage.setItem('note', 'Frank');
  });
  await page.getByRole('button', { name: 'Wipe this device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wipe this device?' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep everything' }).click();
  await expect(dialog).toBeHidden();
  expect(await rowsKept(page)).toMatchObject({ intake: { drafts: 1, files: 1 } });

  // What is typed in another tab at that very moment is not kept either.
  await form.goTo('Candidate');
  await field(filled, 'Company').fill('Acme Inc.');
  await page.getByRole('button', { name: 'Wipe this device' }).click();
  await dialog.getByRole('button', { name: 'Wipe', exact: true }).click();
  await expect(said(page, 'This device is wiped.')).toBeVisible();
  await expect(filled.getByText('Nothing is begun on this device.')).toBeVisible();
  for (const each of [page, filled]) {
    await expect(each.getByRole('heading', { level: 1 })).toHaveText('Drafts');
    expect(await rowsKept(each)).toEqual(NOTHING_KEPT);
    for (const [place, text] of Object.entries(await textsKept(each, context))) {
      for (const value of [...Object.values(entry), 'Frank']) {
        expect(text, place).not.toContain(value);
      }
    }
  }

  await filled.reload();
  await expect(filled.getByText('This device is wiped.')).toHaveCount(0);
  await fillUpTo(form, 'Candidate', entry);
  await expectSaved(filled);
  expect(await rowsKept(page)).toMatchObject({ intake: { drafts: 1 } });
});
