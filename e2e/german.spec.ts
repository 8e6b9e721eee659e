/** The main job in German: words, dates and numbers as people there write them. */
import { attach, field, fillIn } from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

test.use({ language: 'de' });

test('eine Bewerbung auf Deutsch kommt an', async ({ form, page, site }) => {
  await form.start();
  await fillIn(page, {
    Vorname: 'Jürgen',
    Nachname: 'Groß-Österreicher',
    'E-Mail': 'juergen@example.com',
    Telefon: '030 901820',
  });
  await page.getByRole('combobox', { name: 'Land' }).fill('deutschl');
  await page.getByRole('option', { name: /Deutschland/ }).click();
  await expect(page.getByText('Wird gesendet als +49 30 901820')).toBeVisible();
  await fillIn(page, { 'Verfügbar ab': '1.3.2027', Gehaltsvorstellung: '52.500,50' });
  await page.getByRole('combobox', { name: 'Gehaltszeitraum' }).selectOption('Jahr');

  await form.continueTo('Stelle');
  await page.getByRole('combobox', { name: 'Stellen suchen' }).fill('ausbildung');
  await page.getByRole('option', { name: /Ausbildung Industriekaufleute/ }).click();
  await expect(page.getByText('Gewählte Stelle')).toBeVisible();
  await form.continueTo('Dateien');
  await attach(page, aTextFile('Lebenslauf.txt', 'Lebenslauf von Jürgen'));
  await expect(page.getByText('Lebenslauf.txt').first()).toBeVisible();
  await form.goTo('Prüfung');
  await expect(page.getByText('01.03.2027')).toBeVisible();
  await expect(page.getByText('52.500,5')).toBeVisible();
  await page.getByRole('button', { name: 'An Acme – Workday senden' }).click();
  await expect(page.getByText('Zugestellt', { exact: true }).first()).toBeVisible();

  const [received] = await site.ats.received('juergen@example.com');
  expect(received?.body).toMatchObject({
    candidate: {
      last_name: 'Groß-Österreicher',
      phone_number: '+4930901820',
      availability_date: '2027-03-01',
      salary_expectations: { amount: 52500.5, period: 'YEAR' },
      location: { country: 'DE' },
    },
  });
});

test('the language can be changed in the middle and keeps what was entered', async ({
  form,
  page,
}) => {
  await form.start();
  await field(page, 'Vorname').fill('Jürgen');
  await page.getByRole('button', { name: 'Weiter zur Stelle' }).click();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption({ value: 'en' });
  await expect(field(page, 'First name')).toHaveValue('Jürgen');
  await expect(page.getByRole('link', { name: 'Enter “Last name”' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ value: 'de' });
  await expect(field(page, 'Vorname')).toHaveValue('Jürgen');
});
