/** What one ATS asks for beside Kombo's request: asked, checked, kept, reviewed and delivered. */
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { DEMO_FIELDS_FILE } from '../src/demo-ats/integrations/integration-fields.ts';
import { expectAccessible } from './support/accessible.ts';
import {
  chooseJob,
  expectDelivered,
  expectNoSidewaysScroll,
  expectSaved,
  field,
  fillIn,
  sendButton,
} from './support/acts.ts';
import { expect, test } from './support/test.ts';

const { acme, albatros } = DEMO_INTEGRATIONS;
const WITH_FIELDS = { INTEGRATION_FIELDS: DEMO_FIELDS_FILE };
const JOB = 'Cabin Crew Trainer';
const HEARD = 'At a fair <in> "Bremen" & elsewhere';

test('a required field of the ATS is asked for, missed, and kept', async ({ startOwn }) => {
  const { form } = await startOwn(WITH_FIELDS);
  const { page } = form;
  // Tall enough for the whole step: what lies half under the bar of actions is a small target to axe.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await form.start({ integration: albatros.id });
  await expect(
    page.getByRole('heading', { name: 'Asked by Albatros Air – SuccessFactors' }),
  ).toBeVisible();
  const address = 'ada.fields@example.com';
  await fillIn(page, { 'First name': 'Ada', 'Last name': 'Fields', 'E-mail': address });
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  const missing = page.getByRole('link', { name: 'Choose an answer to “Nationality”' });
  await missing.click();
  const nationality = page.getByRole('combobox', { name: 'Nationality' });
  await expect(nationality).toBeFocused();
  await expectAccessible(page);
  await nationality.selectOption('Germany');
  await expect(missing).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await expect(nationality).toHaveValue('DEU');
});

test('the fields of the ATS are reviewed, delivered as they were entered, and there', async ({
  startOwn,
}) => {
  const { form, site } = await startOwn(WITH_FIELDS);
  const { page } = form;
  await form.start({ integration: albatros.id });
  const address = 'ada.sent@example.com';
  await fillIn(page, { 'First name': 'Ada', 'Last name': 'Sent', 'E-mail': address });
  await page.getByRole('combobox', { name: 'Nationality' }).selectOption('Germany');
  await field(page, 'How the candidate heard of us').fill(HEARD);
  await form.continueTo('Job');
  await chooseJob(page, JOB);
  await form.goTo('Review');
  await expect(page.getByText('Germany')).toBeVisible();
  await expect(page.getByText(HEARD)).toBeVisible();
  await sendButton(page).click();
  await expectDelivered(page);

  const [received] = await site.ats.received(address);
  expect(received?.body).toMatchObject({
    remote_fields: {
      successfactors: {
        Candidate: { custNationality: 'DEU' },
        JobApplication: { custHeardFrom: HEARD },
      },
    },
  });
  const inAts = await page.getByRole('link', { name: 'Open in the ATS' }).getAttribute('href');
  await page.goto(inAts ?? '');
  await expect(page.getByText('custNationality', { exact: true })).toBeVisible();
});

test('what another ATS does not ask for stays in the draft and is named, not sent', async ({
  startOwn,
}) => {
  const { form, site } = await startOwn(WITH_FIELDS);
  const { page } = form;
  await form.start({ integration: albatros.id });
  const address = 'ada.elsewhere@example.com';
  await fillIn(page, { 'First name': 'Ada', 'Last name': 'Else', 'E-mail': address });
  await page.getByRole('combobox', { name: 'Nationality' }).selectOption('Poland');
  const ats = page.getByRole('banner').getByRole('combobox').first();
  await ats.selectOption({ value: acme.id });
  await expect(page.getByRole('heading', { name: /^Asked by/ })).toBeHidden();
  await form.goTo('Review');
  await expect(
    page.getByText(`Not sent, because ${acme.label} does not take it: what another ATS asks for.`),
  ).toBeVisible();
  await page.getByRole('banner').getByRole('combobox').first().selectOption({ value: albatros.id });
  await form.goTo('Candidate');
  await expect(page.getByRole('combobox', { name: 'Nationality' })).toHaveValue('POL');
  expect(await site.ats.received(address)).toEqual([]);
});

test('a field that nobody declared is refused by the ATS, and the receipt has the lines that add it', async ({
  form,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await form.start({ integration: albatros.id });
  await fillIn(page, {
    'First name': 'Ada',
    'Last name': 'Lines',
    'E-mail': 'ada.lines@example.com',
  });
  await form.continueTo('Job');
  await chooseJob(page, JOB);
  await form.goTo('Review');
  await sendButton(page).click();
  await expect(
    page.getByRole('heading', { name: 'The ATS asks for a field that this form does not have' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(lines)).toEqual({
    [albatros.id]: [
      {
        path: 'successfactors.Candidate.custNationality',
        label: 'custNationality',
        kind: 'text',
        required: true,
      },
    ],
  });
});

test.describe('auf Deutsch, auf einem Telefon', () => {
  test.use({ language: 'de', viewport: { width: 360, height: 740 }, hasTouch: true });

  test('die Felder stehen in der eigenen Sprache da und kommen an', async ({ startOwn }) => {
    const { form, site } = await startOwn(WITH_FIELDS);
    const { page } = form;
    await page.setViewportSize({ width: 360, height: 3200 });
    await form.start({ integration: albatros.id });
    await expect(
      page.getByRole('heading', { name: 'Von Albatros Air – SuccessFactors verlangt' }),
    ).toBeVisible();
    await expectNoSidewaysScroll(page);
    const address = 'ada.feld@example.com';
    await fillIn(page, { Vorname: 'Ada', Nachname: 'Feld', 'E-Mail': address });
    await page.getByRole('button', { name: 'Weiter zur Stelle' }).click();
    await page.getByRole('link', { name: 'Zu „Staatsangehörigkeit“ eine Antwort wählen' }).click();
    await page.getByRole('combobox', { name: 'Staatsangehörigkeit' }).selectOption('Österreich');
    await form.continueTo('Stelle');
    await page.getByRole('combobox', { name: 'Stellen suchen' }).fill('Cabin');
    await page.getByRole('option', { name: /Cabin Crew Trainer/ }).click();
    await expect(page.getByText('Gewählte Stelle')).toBeVisible();
    await form.goTo('Prüfung');
    await expect(page.getByText('Österreich')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: `An ${albatros.label} senden` }).click();
    await expect(page.getByText('Zugestellt', { exact: true }).first()).toBeVisible();
    const [received] = await site.ats.received(address);
    expect(received?.body).toMatchObject({
      remote_fields: { successfactors: { Candidate: { custNationality: 'AUT' } } },
    });
  });
});
