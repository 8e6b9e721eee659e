/** The connection to an ATS: what is the matter with it is said in time, and nothing that is sent is lost. */
import type { Page } from '@playwright/test';
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { freePorts } from '../src/gateway/free-ports.ts';
import { expectAccessible } from './support/accessible.ts';
import {
  chooseJob,
  expectDelivered,
  expectNoSidewaysScroll,
  expectSaved,
  fillIn,
  said,
  sendButton,
} from './support/acts.ts';
import type { Form } from './support/form.ts';
import { expect, test } from './support/test.ts';

const { acme, copperfield, meridian, nordlicht, tallgrass } = DEMO_INTEGRATIONS;
const DISCONNECTED = { creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID' };
const WITH_WEBHOOKS = { KOMBO_WEBHOOK_SECRET: 'a secret of this journey' };

/** What stands at the name of the ATS. */
const mark = (page: Page, words: string) => said(page.getByRole('banner'), words);

/** Sends a person to the ATS of the open entry. */
async function send(form: Form, last_name: string, job: string): Promise<void> {
  const { page } = form;
  const address = `${last_name.toLowerCase()}@example.com`;
  await fillIn(page, { 'First name': 'Ada', 'Last name': last_name, 'E-mail': address });
  await form.continueTo('Job');
  await chooseJob(page, job);
  await form.goTo('Review');
  await sendButton(page).click();
  await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible();
}

test('a login that has expired is said before anything is typed, and what is sent waits for the link', async ({
  startOwn,
}) => {
  const { form } = await startOwn({});
  const { page } = form;
  await form.start({ integration: copperfield.id });
  await expect(mark(page, 'Login expired')).toBeVisible();
  await expect(page.getByText(`The login to ${copperfield.label} has expired.`)).toBeVisible();
  await send(form, 'Waiting', 'Loom Mechanic');
  await expect(page.getByText('It is sent by itself as soon as that is done')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Get the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to connect again' })).toHaveValue(/^http:/);
  await expectAccessible(page);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  const employer = await opened;
  await employer.getByRole('button', { name: 'Log in and connect' }).click();
  await expect(employer.getByText('Connected again.')).toBeVisible();
  await employer.close();
  // Nobody tells this gateway of it: somebody opens the form, which asks.
  const other = await page.context().newPage();
  await other.goto(`/new?integration=${encodeURIComponent(copperfield.id)}`);
  await expectDelivered(page);
  await expect(mark(other, 'Login expired')).toBeHidden();
});

test('news of Kombo are seen as they come: broken, mended, and what waited is delivered', async ({
  startOwn,
}) => {
  const { form, site } = await startOwn(WITH_WEBHOOKS);
  const { page } = form;
  await form.start({ integration: tallgrass.id });
  await expect(page.getByRole('link', { name: 'Submissions' })).toBeVisible();
  await expect(mark(page, 'Login expired')).toBeHidden();
  await site.ats.change(tallgrass.id, DISCONNECTED);
  await expect(mark(page, 'Login expired')).toBeVisible();
  await expect(page.getByText(`The login to ${tallgrass.label} has expired.`)).toBeVisible();
  await send(form, 'Live', 'Wind Turbine Technician');
  await expect(page.getByText('The login to this ATS has expired.')).toBeVisible();
  await site.ats.change(tallgrass.id, {});
  await expectDelivered(page);
  await expect(mark(page, 'Login expired')).toBeHidden();
  expect(await site.ats.received('live@example.com')).toHaveLength(1);
});

test('whoever may not have the link is told whom to tell', async ({ startOwn, site }) => {
  const { form } = await startOwn({ PUBLIC_ORIGIN: site.url });
  const { page } = form;
  await form.start({ integration: copperfield.id });
  await expect(page.getByText('Tell whoever looks after Intake')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Get the link' })).toBeHidden();
});

test('an ATS that is being set up shows its jobs by itself when it is ready', async ({
  consoleErrors,
  startOwn,
}) => {
  consoleErrors.allow(/502/);
  const { form, site } = await startOwn(WITH_WEBHOOKS);
  const { page } = form;
  await form.start({ integration: nordlicht.id });
  await expect(mark(page, 'Being set up')).toBeVisible();
  await expect(page.getByText(`${nordlicht.label} is still being set up.`)).toBeVisible();
  await fillIn(page, { 'First name': 'Ada' });
  await form.goTo('Job');
  await expect(page.getByText('The jobs come here by themselves')).toBeVisible();
  await expect(page.getByText('SETUP_SYNC_PENDING')).toBeHidden();
  await form.goTo('Review');
  await expect(sendButton(page)).toBeDisabled();
  await form.goTo('Job');
  await site.ats.change(nordlicht.id, {});
  await expect(page.getByRole('option', { name: /Augenoptiker/ })).toBeVisible();
  await expect(mark(page, 'Being set up')).toBeHidden();
});

test('an ATS that takes no candidates says so at once, and another one is a press away', async ({
  form,
  page,
}) => {
  await form.start({ integration: meridian.id });
  await expect(mark(page, 'Takes no candidates')).toBeVisible();
  await fillIn(page, { 'First name': 'Ada', 'Last name': 'Elsewhere', 'E-mail': 'e@example.com' });
  await page.getByRole('button', { name: 'Choose another system' }).click();
  const choice = page.getByRole('combobox', { name: /Applicant tracking system/ });
  await expect(choice).toBeFocused();
  await expect(choice).toHaveAccessibleDescription('Takes no candidates');
  await choice.selectOption({ label: tallgrass.label });
  await expect(mark(page, 'Takes no candidates')).toBeHidden();
  await form.continueTo('Job');
  await chooseJob(page, 'Grid Planner');
  await form.goTo('Candidate');
  await expect(page.getByRole('textbox', { name: 'Last name' })).toHaveValue('Elsewhere');
});

test('an entry for an ATS that is not on offer any more says so and keeps what was entered', async ({
  consoleErrors,
  startOwn,
}) => {
  consoleErrors.allow(/404|ERR_CONNECTION|ERR_EMPTY|ERR_INCOMPLETE/);
  const [port = 0] = await freePorts(1);
  const { form, site } = await startOwn({ PORT: `${port}` });
  const { page } = form;
  await form.start({ integration: tallgrass.id });
  await fillIn(page, { 'First name': 'Ada' });
  await expectSaved(page);
  await site.stop();
  await startOwn({ PORT: `${port}`, KOMBO_INTEGRATIONS: `${acme.id}=${acme.label},lever:1=Other` });
  await page.reload();
  await expect(page.getByText('The system of this entry is not connected any more.')).toBeVisible();
  const choice = page.getByRole('combobox', { name: /Applicant tracking system/ });
  await expect(choice).toHaveValue('');
  await choice.selectOption({ label: acme.label });
  await expect(page.getByText('is not connected any more.')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Ada');
});

for (const width of [360, 320]) {
  test.describe(`auf einem Telefon mit ${width} px`, () => {
    test.use({ language: 'de', viewport: { width, height: 740 }, hasTouch: true, isMobile: true });

    test('steht am Namen des ATS, was los ist', async ({ form, page }) => {
      for (const { id, words } of [
        { id: copperfield.id, words: 'Anmeldung abgelaufen' },
        { id: nordlicht.id, words: 'Wird eingerichtet' },
        { id: meridian.id, words: 'Nimmt keine Bewerbungen an' },
      ]) {
        await form.start({ integration: id });
        await expect(mark(page, words)).toBeInViewport();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  });
}
