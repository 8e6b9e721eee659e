/** Drop a CV, check, send: what is filled, where it comes from, and what leaves before. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
  attach,
  chooseJob,
  expectDelivered,
  expectNoSidewaysScroll,
  expectSaved,
  sendButton,
} from './support/acts.ts';
import {
  aBlankPdf,
  aDamagedPdf,
  aLaterCv,
  aLockedPdf,
  aLongPdf,
  anInvoice,
  aPdfCv,
  aScan,
  aTextCv,
  aTextCvOf,
  type InventedFile,
  MARA_SAYS,
} from './support/cvs.ts';
import { drop } from './support/drop.ts';
import type { Form } from './support/form.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, name: string) =>
  page
    .getByRole('textbox', { name: new RegExp(`^${name}`) })
    .or(page.getByRole('combobox', { name: new RegExp(`^${name}`) }))
    .first();
const outcome = (page: Page) => page.getByRole('region', { name: /Drop a CV|Lebenslauf hier/ });

async function expectFilled(page: Page, values: Record<string, string> = MARA_SAYS) {
  for (const [label, value] of Object.entries(values)) {
    await expect(field(page, label)).toHaveValue(value);
  }
}

/** Every address that the page asks for, wherever it is. */
function watchAddresses(page: Page): () => string {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return () => asked.join('\n');
}

async function sendTo(form: Form, job: string) {
  const { page } = form;
  await form.goTo('Job');
  await chooseJob(page, job);
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
}

test.describe('over a line that is listened to', () => {
  test.use({ baseURL: async ({ line }, use) => use(line.url) });

  test('a CV is dropped, checked and sent, and of it an address alone leaves before Send', async ({
    form,
    line,
    page,
    site,
  }) => {
    const asked = watchAddresses(page);
    const isReader = /cv-worker|pdf\./;
    await form.start();
    expect(asked(), 'no reader is loaded before a CV is chosen').not.toMatch(isReader);
    await drop(page, aPdfCv());
    await expect(outcome(page)).toContainText('fields were filled from Mara Lindqvist CV.pdf');
    expect(asked()).toMatch(isReader);
    await expectFilled(page);
    await expect(field(page, 'Phone')).toHaveValue('+49 30 90182011');
    await expect(field(page, 'Country')).toHaveValue('Germany');

    const panel = page.getByRole('region', { name: 'The CV: Mara Lindqvist CV.pdf' });
    await expect(panel.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Text', exact: true }).click();
    await field(page, 'Company').focus();
    await expect(panel.locator('mark')).toHaveText('Nordlicht Analytics GmbH');

    const isOfTheCv = /lindqvist|nordlicht|TWFyYS/i;
    const left = () => `${line.sent()}\n${asked()}`;
    // The ATS is asked for the address before anybody accepts it, so that nobody exists twice.
    const lookUp = '{"email":"mara.lindqvist@example.com"}';
    await expect.poll(left).toContain(lookUp);
    expect(left().replaceAll(lookUp, '')).not.toMatch(isOfTheCv);
    await page.getByRole('button', { name: 'Accept Company' }).click();
    await expect(field(page, 'Company'), 'not the page').toBeFocused();
    await expect(page.getByRole('button', { name: 'Accept Company' })).toHaveCount(0);
    await expect(page.getByTitle('From the CV')).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Accept all' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 }), 'not the page').toBeFocused();
    await expect(page.getByTitle('From the CV')).toHaveCount(0);

    expect(asked(), 'nothing of it stands in an address').not.toMatch(isOfTheCv);
    expect(left().replaceAll(lookUp, '')).not.toMatch(isOfTheCv);
    await sendTo(form, 'Head of Integrations');
    expect(left(), 'what is sent would have been seen before').toMatch(/\nPUT .*"Nordlicht/);
    const [received] = await site.ats.received('mara.lindqvist@example.com');
    expect(received?.body).toMatchObject({
      candidate: {
        first_name: 'Mara',
        phone_number: '+493090182011',
        location: { city: 'Berlin', country: 'DE' },
      },
      attachments: [{ name: 'Mara Lindqvist CV.pdf', type: 'CV' }],
    });
  });
});

test('by keyboard alone: one key accepts and goes on, one clears', async ({ form, page }) => {
  await form.start();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([aTextCv()]);
  await expectFilled(page);

  await field(page, 'First name').focus();
  await expect(field(page, 'First name')).toHaveAccessibleDescription(/Read from the CV/);
  await page.keyboard.press('Alt+Enter');
  await expect(field(page, 'Last name')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Accept First name' })).toHaveCount(0);

  await page.keyboard.press('Alt+Backspace');
  await expect(field(page, 'Last name')).toHaveValue('');
  await expect(page.getByText('CV: Lindqvist')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(field(page, 'Last name')).toHaveValue('Lindqvist');
  await form.expectStep('Candidate');
});

test('editing a value takes its mark away', async ({ form, page }) => {
  await form.start();
  await attach(page, aTextCv());
  await expect(page.getByRole('button', { name: 'Accept City' })).toBeVisible();
  await field(page, 'City').fill('Potsdam');
  await expect(page.getByRole('button', { name: 'Accept City' })).toHaveCount(0);
});

test('what was typed stays; undoing the fill restores exactly what was there', async ({
  form,
  page,
}) => {
  await form.start();
  await field(page, 'Job title').fill('Architect');
  await attach(page, aTextCv());
  await expect(field(page, 'E-mail')).toHaveValue('mara.lindqvist@example.com');
  await expect(field(page, 'Job title')).toHaveValue('Architect');
  await expect(field(page, 'Company'), 'half a position would be a wrong one').toHaveValue('');
  await expect(page.getByText('CV: Senior Data Engineer')).toBeVisible();

  const profile = page.getByRole('textbox', { name: 'Profile 1' });
  await expect(profile).toBeVisible();
  await page.getByRole('button', { name: 'Undo fill' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 }), 'not the page').toBeFocused();
  for (const label of ['First name', 'Last name', 'E-mail', 'Phone', 'City', 'Country']) {
    await expect(field(page, label)).toHaveValue('');
  }
  await expect(field(page, 'Job title')).toHaveValue('Architect');
  await expect(profile).toHaveCount(0);
  await page.getByRole('button', { name: 'Fill empty fields' }).click();
  await expect(field(page, 'First name')).toHaveValue('Mara');
});

test('a second CV overwrites nothing; what differs is offered', async ({ form, page }) => {
  await form.start();
  await attach(page, aTextCv());
  await expectFilled(page);
  await attach(page, aLaterCv());
  await expect(page.getByText('CV: Head of Data')).toBeVisible();
  await expectFilled(page);
  await page.getByRole('button', { name: 'Use Head of Data for Job title' }).click();
  await expect(field(page, 'Job title'), 'not the page').toBeFocused();
  await expect(field(page, 'Job title')).toHaveValue('Head of Data');
  await expectAccessible(page);
});

test("somebody else's CV fills nothing", async ({ form, page }) => {
  await form.start();
  await attach(page, aTextCv());
  await expectFilled(page);
  await field(page, 'City').fill('');
  await attach(page, aTextCvOf('Ngozi', 'Okafor'));
  await expect(outcome(page)).toContainText('names somebody else');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove this file' }).click();
  await expect(outcome(page)).not.toContainText('names somebody else');
  await expect(field(page, 'City')).toHaveValue('');
  await expect(field(page, 'First name')).toHaveValue('Mara');
});

test('a pasted text fills as well', async ({ form, page }) => {
  await form.start();
  await page.getByRole('button', { name: 'Paste text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fill from a text' });
  await expectAccessible(page);
  await dialog
    .getByRole('textbox')
    .fill('Best regards\nMara Lindqvist\nmara.lindqvist@example.com\n+49 30 901820-11');
  await dialog.getByRole('button', { name: 'Fill empty fields' }).click();
  await expect(field(page, 'E-mail')).toHaveValue('mara.lindqvist@example.com');
  await expect(field(page, 'Phone')).toHaveValue('+49 30 90182011');
});

test('values, file, marks and proof survive a reload', async ({ form, page }) => {
  await form.start();
  await attach(page, aTextCv());
  await expectFilled(page);
  await page.getByRole('button', { name: 'Accept First name' }).click();
  await expectSaved(page);
  await page.reload();
  await expectFilled(page);
  await expect(page.getByRole('button', { name: 'Accept Last name' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept First name' })).toHaveCount(0);
  await field(page, 'Company').focus();
  await expect(page.locator('mark')).toHaveText('Nordlicht Analytics GmbH');

  await form.goTo('Review');
  const company = page.getByRole('main').locator('dl > div').filter({ hasText: 'Company' });
  await expect(company).toContainText('Not checked');
  await page.reload();
  await expect(company).toContainText('Not checked');
});

const STATES: [file: InventedFile, sentence: RegExp][] = [
  [aScan(), /Scan\.pdf holds no text/],
  [aLockedPdf(), /Locked\.pdf is protected by a password/],
  [aDamagedPdf(), /Damaged\.pdf cannot be read/],
  [aBlankPdf(), /Blank\.pdf is blank/],
  [anInvoice(), /Invoice\.pdf does not look like a CV/],
];

for (const [file, sentence] of STATES) {
  test(`${file.name} has its own sentence, stays attached and fills nothing`, async ({
    form,
    page,
  }) => {
    await form.start();
    await attach(page, file);
    await expect(outcome(page)).toContainText(sentence);
    await expect(field(page, 'First name')).toHaveValue('');
    await expectAccessible(page);
    await form.goTo('Files');
    await expect(page.getByText(file.name).first()).toBeVisible();
  });
}

test('an empty file is refused with its reason', async ({ form, page }) => {
  await form.start();
  await attach(page, { name: 'Nothing.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await expect(outcome(page)).toContainText('“Nothing.pdf” is empty');
});

test('reading can be cancelled, and the file stays', async ({ form, page }) => {
  await form.start();
  await attach(page, aLongPdf(11, 4000));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(outcome(page)).toContainText('was cancelled');
  await expect(outcome(page)).toContainText('The file is attached');
  await expect(field(page, 'First name')).toHaveValue('');
});

test('several CVs on the start page become a draft each', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Drop CVs here' })).toBeVisible();
  await drop(page, aTextCv(), aTextCvOf('Ngozi', 'Okafor'), aScan());
  const rows = page.getByRole('list', { name: 'CVs' }).getByRole('listitem');
  await expect(rows.getByText('Read', { exact: true })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Scan.pdf' })).toContainText('Needs a look');
  await expect(page.getByText('3 of 3 read')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Open Ngozi Okafor' }).click();
  await expect(field(page, 'Last name')).toHaveValue('Okafor');
  await expect(page.getByRole('button', { name: 'Accept Last name' })).toBeVisible();
});

test('one CV on the start page opens its entry', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Drop CVs here' })).toBeVisible();
  await drop(page, aTextCv());
  await expectFilled(page);
});

test.describe('in German, in the dark', () => {
  test.use({ language: 'de', colorScheme: 'dark' });

  test('a CV is read and checked', async ({ form, page }) => {
    await form.start();
    await drop(page, aPdfCv());
    await expect(outcome(page)).toContainText('Felder gefüllt aus: Mara Lindqvist CV.pdf');
    await expect(field(page, 'Nachname')).toHaveValue('Lindqvist');
    await expectAccessible(page);
    const mark = page.getByTitle('Aus dem CV');
    await expect(mark).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Alle bestätigen' }).click();
    await expect(mark).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a CV is read, shown and sent', async ({ form, page, site }) => {
    await form.start();
    await attach(page, aTextCvOf('Pia', 'Hand'));
    await expect(field(page, 'Last name')).toHaveValue('Hand');
    await field(page, 'Company').focus();
    await expect(page.locator('mark')).toHaveText('Nordlicht Analytics GmbH');
    await page.getByText('Show the CV').click();
    await expect(page.getByRole('region', { name: 'The CV: Pia Hand.txt' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await sendTo(form, 'Head of Integrations');
    expect(await site.ats.received('pia.hand@example.com')).toHaveLength(1);
  });
});
