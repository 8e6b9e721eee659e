/** What is pasted into one field and is more than one value. */
import type { Page } from '@playwright/test';
import { attach, chooseJob, expectDelivered, field, fillIn, sendButton } from './support/acts.ts';
import { CV } from './support/entry.ts';
import { expect, test } from './support/test.ts';

/** As from another program: through the clipboard, with the keys. */
async function paste(page: Page, label: string, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field(page, label).focus();
  await page.keyboard.press('ControlOrMeta+v');
}

const values = async (page: Page, ...labels: string[]) =>
  Object.fromEntries(
    await Promise.all(labels.map(async (label) => [label, await field(page, label).inputValue()])),
  );

const ROW = 'Ivo\tTestmann\tivo@example.com\t+49 171 2345678\tCrumb GmbH\t10115\tBerlin\tGermany';
const NAMES = ['First name', 'Last name', 'E-mail', 'Phone', 'Company', 'Postal code', 'City'];

test('a row of a spreadsheet is spread over the fields, and one undo takes it back', async ({
  form,
  page,
}) => {
  await form.start();
  await paste(page, 'First name', ROW);
  await expect(page.getByText('8 fields were filled from the pasted text.')).toBeVisible();
  expect(await values(page, ...NAMES)).toEqual({
    'First name': 'Ivo',
    'Last name': 'Testmann',
    'E-mail': 'ivo@example.com',
    Phone: '+49 171 2345678',
    Company: 'Crumb GmbH',
    'Postal code': '10115',
    City: 'Berlin',
  });
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('Germany');
  await form.expectStep('Candidate');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(Object.values(await values(page, ...NAMES)).join('')).toBe('');
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('');

  await paste(page, 'Company', ROW);
  await expect(field(page, 'Last name')).toHaveValue('Testmann');
  await page.keyboard.press('ControlOrMeta+z');
  expect(Object.values(await values(page, ...NAMES)).join('')).toBe('');
});

test('headers say what the columns are, and what no field takes is told', async ({
  form,
  page,
}) => {
  await form.start();
  const rows = [
    'Nachname\tVorname\tE-Mail\tHandy\tOrt\tStern',
    'Testmann\tIvo\tivo@example.com\t0171 2345678\tBerlin\tWaage',
  ];
  await paste(page, 'Last name', rows.join('\r\n'));
  await expect(page.getByText('No field was found for: Stern: Waage')).toBeVisible();
  expect(await values(page, 'First name', 'Last name', 'Phone', 'City')).toEqual({
    'First name': 'Ivo',
    'Last name': 'Testmann',
    Phone: '0171 2345678',
    City: 'Berlin',
  });
});

test('salary, first day and gender are read as their fields read them, and the rest is told', async ({
  form,
  page,
}) => {
  await form.start();
  const lines = [
    'Ivo Testmann',
    'ivo@example.com',
    'Expected salary: £45k p.a.',
    'Available from: 1 March 2027',
    'Gender: male',
    'Nationality: Austrian',
  ];
  await paste(page, 'First name', lines.join('\n'));
  await expect(page.getByText('No field was found for: Nationality: Austrian')).toBeVisible();
  await expect(field(page, 'Expected salary')).toHaveValue('45000');
  await expect(page.getByRole('combobox', { name: 'Salary period' })).toHaveValue('YEAR');
  await expect(field(page, 'Available from')).toHaveValue('01/03/2027');
  await expect(page.getByRole('combobox', { name: 'Gender' })).toHaveValue('MALE');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field(page, 'Expected salary')).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Gender' })).toHaveValue('');
});

test('a signature is spread, and what was typed before stays', async ({ form, page }) => {
  await form.start();
  await fillIn(page, { 'Job title': 'Master baker' });
  const signature = [
    'Kind regards,',
    'Mira Testmann',
    'Senior Baker | Crumb Ltd',
    '12 Orchard Lane',
    'London NW1 6XE',
    'United Kingdom',
    'T +44 20 7946 0958 | M +44 7911 123456',
    'mira@example.com',
    'www.linkedin.com/in/mira-testmann',
  ];
  await paste(page, 'E-mail', signature.join('\n'));
  await expect(field(page, 'Last name')).toHaveValue('Testmann');
  expect(await values(page, 'Job title', 'Street', 'City', 'Phone', 'Profile 1')).toEqual({
    'Job title': 'Master baker',
    Street: '12 Orchard Lane',
    City: 'London',
    Phone: '+44 20 7946 0958',
    'Profile 1': 'https://www.linkedin.com/in/mira-testmann',
  });
  await expect(field(page, 'Further phone 1')).toHaveValue('+44 7911 123456');
  await expect(page.getByText('Pasted: Senior Baker')).toBeVisible();
});

test('several people are nobody, two lines may be one text, and one line may be two values', async ({
  form,
  page,
}) => {
  await form.start();
  await paste(page, 'First name', 'Ivo\tT\tivo@example.com\nMira\tM\tmira@example.com');
  await expect(page.getByText(/The pasted table holds several candidates/)).toBeVisible();
  await expect(field(page, 'First name')).toHaveValue('');
  await paste(page, 'Company', 'Crumb\r\nand Sons');
  await expect(field(page, 'Company')).toHaveValue('Crumb and Sons');

  await paste(page, 'First name', 'Testmann, Ivo');
  await expect(field(page, 'Last name')).toHaveValue('Testmann');
  await expect(field(page, 'First name')).toHaveValue('Ivo');
  await paste(page, 'Postal code', '10115 Berlin');
  await expect(field(page, 'City')).toHaveValue('Berlin');
  await expect(field(page, 'Postal code')).toHaveValue('10115');
  await fillIn(page, { 'Last name': 'Testmann,', 'Postal code': 'D-10115' });
  await field(page, 'Company').focus();
  await expect(field(page, 'Last name')).toHaveValue('Testmann');
  await expect(field(page, 'Postal code')).toHaveValue('10115');
});

test('several values become one row each, and all arrive as the review shows them', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  await page.getByRole('button', { name: 'Add a profile' }).click();
  await paste(page, 'Profile 1', 'https://a.example/ivo\nLinkedIn: linkedin.com/in/ivo\n');
  await expect(field(page, 'Profile 1')).toHaveValue('https://a.example/ivo');
  await expect(field(page, 'Profile 2')).toHaveValue('linkedin.com/in/ivo');

  await field(page, 'E-mail').fill('Ivo T <ivo@example.com>, ivo@example.org');
  await field(page, 'Phone').fill('0171 2345678 / 030 1234567');
  await field(page, 'Company').focus();
  await expect(field(page, 'E-mail')).toHaveValue('ivo@example.com');
  await expect(field(page, 'Further e-mail 1')).toHaveValue('ivo@example.org');
  await expect(field(page, 'Phone')).toHaveValue('0171 2345678');
  await expect(field(page, 'Further phone 1')).toHaveValue('030 1234567');
  await expect(field(page, 'Company')).toBeFocused();

  const country = page.getByRole('combobox', { name: 'Country' });
  await country.fill('The Netherlands');
  await country.press('Tab');
  await expect(country).toHaveValue('Netherlands');
  await fillIn(page, {
    'First name': '\u200BIvo,',
    'Last name': 'Last name: Testmann',
    Phone: 'Tel.: 020 123 4567 toestel 22',
    'Postal code': 'NL-1015 CX',
    'Profile 2': '<linkedin.com/in/ivo/?trk=x&utm_source=y>.',
    'Available from': '31 december 2026',
    'Expected salary': '€ 45k',
  });
  await page.getByRole('combobox', { name: 'Salary period' }).selectOption('Year');
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Files');
  await attach(page, CV);
  await form.continueTo('Review');
  await page.getByText('Show the exact request').click();
  const shown = page.locator('pre').filter({ hasText: 'request_body' });
  await expect(shown).toContainText('"+31201234567 ext. 22"');
  const preview: unknown = JSON.parse(await shown.innerText());
  await sendButton(page).click();
  await expectDelivered(page);
  const [received] = await site.ats.received('ivo@example.com');
  const body = received?.body as { candidate: object } | undefined;
  expect(preview).toMatchObject({ request_body: { candidate: body?.candidate } });
  expect(body?.candidate).toMatchObject({
    first_name: 'Ivo',
    last_name: 'Testmann',
    phone_number: '+31201234567 ext. 22',
    location: { country: 'NL', zip_code: '1015 CX' },
    social_links: [{ url: 'https://a.example/ivo' }, { url: 'https://linkedin.com/in/ivo/' }],
    availability_date: '2026-12-31',
    salary_expectations: { amount: 45000, period: 'YEAR' },
  });
});
