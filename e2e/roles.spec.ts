/**
 * What each role sees and may do, of people who sign in at a real OpenID provider; a receipt that is
 * and a draft that are handed over; a session that ends; two people on one device.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
  expectDelivered,
  expectNoSidewaysScroll,
  expectReadyToSend,
  expectSaved,
  fillIn,
  said,
  sendButton,
} from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import { anEntry, expectKept, fill, fillUpTo } from './support/entry.ts';
import { createForm } from './support/form.ts';
import { account, answerAs, expect, type Login, test } from './support/signed-in.ts';

const QUALITY = 'Quality Manager (closes next year)';
/** Of the team of Annika Brandt. */
const TRAINING = 'Ausbildung Industriekaufleute 2027';
/** Its outcome stays unknown. */
const DOUBT = 'Mystery';

const listed = (page: Page, name: string) => page.getByRole('link', { name: `Kim ${name}` });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const HAND_OVER = 'Hand over to a colleague';
const FORGET = 'Forget this submission';

interface Sees {
  names: string[];
  exports: boolean;
  /** May be done with what Tomasz sent for the training, which is in doubt. */
  does: string[];
  audit: boolean;
}

const SEES: Partial<Record<Login, Sees>> = {
  tomasz: {
    names: [DOUBT],
    exports: false,
    does: ['Check again', HAND_OVER, FORGET],
    audit: false,
  },
  leila: {
    names: ['Quinn', DOUBT],
    exports: true,
    does: ['Check again', HAND_OVER],
    audit: false,
  },
  annika: { names: [DOUBT], exports: false, does: [], audit: false },
  piet: { names: ['Quinn', DOUBT], exports: false, does: [FORGET], audit: true },
  grace: {
    names: ['Quinn', DOUBT],
    exports: true,
    does: ['Check again', HAND_OVER, FORGET],
    audit: true,
  },
};

test('each role sees in the list, and may do with a receipt, what is theirs', async ({
  consoleErrors,
  office,
}) => {
  consoleErrors.allow(/404/);
  const mara = await office.page('mara');
  const hers = await office.send(mara, 'Quinn', QUALITY);
  const tomasz = await office.page('tomasz');
  const his = await office.send(tomasz, DOUBT, TRAINING);
  await mara.reload();
  await expect(listed(mara, 'Quinn')).toBeVisible();
  await expect(listed(mara, DOUBT)).toHaveCount(0);
  await mara.goto(`/submissions/${his}`);
  await expect(mara.getByRole('heading', { name: 'There is no such submission' })).toBeVisible();
  await tomasz.goto(`/submissions/${his}`);
  await expect(tomasz.getByText('Not confirmed').first()).toBeVisible();

  for (const [who, { names, exports, does, audit }] of Object.entries(SEES)) {
    const page = await office.page(who as Login);
    for (const name of names) await expect(listed(page, name)).toBeVisible();
    await expect(listed(page, 'Quinn')).toHaveCount(names.includes('Quinn') ? 1 : 0);
    await expect(button(page, 'Save as CSV')).toHaveCount(exports ? 1 : 0);
    await account(page, who as Login).click();
    await expect(page.getByRole('link', { name: 'Audit' })).toHaveCount(audit ? 1 : 0);
    await page.keyboard.press('Escape');
    await page.goto(`/submissions/${his}`);
    await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible();
    for (const deed of ['Check again', HAND_OVER, FORGET]) {
      await expect(button(page, deed), `${who}: ${deed}`).toHaveCount(does.includes(deed) ? 1 : 0);
    }
    await expectAccessible(page);
    await page.context().close();
  }
  const annika = await office.page('annika', `/submissions/${hers}`);
  await expect(annika.getByRole('heading', { name: 'There is no such submission' })).toBeVisible();
});

test('privacy reads who did what, and others are told who does', async ({ office }) => {
  const mara = await office.page('mara', '/audit');
  await expect(mara.getByText('Only whoever looks after privacy')).toBeVisible();
  await expectAccessible(mara);
  await office.send(mara, 'Noted', QUALITY);

  const piet = await office.page('piet', '/');
  await expect(piet.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(button(piet, 'New candidate')).toHaveCount(0);
  // Nothing is offered that leads to sending, and whoever comes by an address is told so.
  const choice = piet.getByLabel('Applicant tracking system for new entries');
  await expect(choice).toHaveCount(0);
  await piet.goto('/demo');
  await expect(piet.getByRole('heading', { name: 'Begin again' })).toBeVisible();
  await expect(piet.getByRole('button', { name: 'Prepare' })).toHaveCount(0);
  await piet.keyboard.press('ControlOrMeta+k');
  await expect(piet.getByRole('option', { name: 'Audit' })).toBeVisible();
  await expect(piet.getByRole('option', { name: 'New candidate' })).toHaveCount(0);
  await piet.goto('/new');
  await expect(piet.getByText('Your role sends no candidates.')).toBeVisible();
  await expect(choice).toHaveCount(0);
  await expectAccessible(piet);
  await account(piet, 'piet').click();
  await piet.getByRole('link', { name: 'Audit' }).click();
  await expect(piet.getByRole('heading', { name: 'Audit' })).toBeVisible();
  await expect(piet.getByText('Signed in as Piet Okafor')).toBeHidden();
  await piet.getByRole('search').getByLabel('Who').selectOption('Mara Lindqvist');
  await piet.getByLabel('What was done').selectOption('Send');
  const rows = piet.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Mara Lindqvist' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'Piet Okafor' })).toHaveCount(0);
  await expect(piet).toHaveURL(/\/audit\?action=send$/);
});

test('a hiring manager is offered the jobs of his team, and whoever has no role nothing', async ({
  consoleErrors,
  office,
}) => {
  consoleErrors.allow(/403/);
  const manager = await office.page('annika', '/new');
  await fillIn(manager, { 'First name': 'Kim', 'Last name': 'Ivory', 'E-mail': 'kim@example.com' });
  await manager.getByRole('button', { name: /^Continue/ }).click();
  await manager.getByRole('combobox', { name: 'Search jobs' }).click();
  await expect(manager.getByRole('option', { name: TRAINING })).toBeVisible();
  await expect(manager.getByRole('option', { name: QUALITY })).toHaveCount(0);
  await expect(manager.getByRole('listbox').getByRole('option')).toHaveCount(5);

  const nobody = await office.page('noor', '/');
  await expect(nobody.getByText('Your account has no role in Intake.')).toBeVisible();
  await expectAccessible(nobody);
});

test('a receipt that is handed over moves from one list to the other while both look on', async ({
  office,
}) => {
  const [mara, tomasz] = [await office.page('mara'), await office.page('tomasz')];
  await expect(tomasz.getByRole('heading', { name: 'Submissions' })).toBeVisible();
  await office.send(mara, 'Mover', QUALITY);
  await listed(mara, 'Mover').click();
  await button(mara, HAND_OVER).click();
  await expectAccessible(mara);
  await mara.getByLabel('Colleague', { exact: true }).selectOption('Tomasz Zieliński');
  await button(mara, 'Hand over').click();
  await expect(mara.getByText('The receipt is handed over.')).toBeVisible();
  await expect(listed(mara, 'Mover')).toHaveCount(0);
  await expect(listed(tomasz, 'Mover')).toBeVisible();
});

test('a draft that is handed over goes on where it stopped, and comes back until it is taken', async ({
  office,
}) => {
  const [mara, tomasz] = [await office.page('mara'), await office.page('tomasz', '/')];
  const entry = anEntry({ last_name: 'Handed', email_address: 'handed@example.com' });
  await fillUpTo(createForm(mara), 'Questions', entry);
  const hand = async () => {
    await button(mara, 'Hand to a colleague').click();
    await mara.getByLabel('Colleague', { exact: true }).selectOption('Tomasz Zieliński');
    await button(mara, 'Hand over').dblclick();
    await expect(said(mara, 'One draft is handed to Tomasz Zieliński.')).toBeVisible();
    await expect(mara.getByRole('link', { name: 'Frank Handed' })).toHaveCount(0);
  };
  await hand();
  await expect(tomasz.getByText('Mara Lindqvist handed you a draft')).toBeVisible();
  await expectAccessible(mara);

  await button(mara, 'Take back Frank Handed').click();
  await expect(tomasz.getByText('Mara Lindqvist handed you a draft')).toHaveCount(0);
  await mara.getByRole('checkbox', { name: 'Select Frank Handed' }).check();
  await hand();

  await expectAccessible(tomasz);
  await button(tomasz, 'Take it: Frank Handed').click();
  await expect(mara.getByText('Tomasz Zieliński has taken the draft')).toBeVisible();
  await expect(tomasz).toHaveURL(/\/drafts\/[^/]+\/questions$/);
  await expectKept(createForm(tomasz), 'Questions', entry);
});

test('on a phone, in German, the selected drafts go to a colleague', async ({ office }) => {
  const [mara, tomasz] = [await office.page('mara', '/'), await office.page('tomasz', '/')];
  await mara.setViewportSize({ width: 360, height: 740 });
  await mara.getByRole('combobox', { name: 'Language' }).selectOption({ value: 'de' });
  const cvs = [aTextCvOf('Wim', 'Handvoll'), aTextCvOf('Xenia', 'Handvoll')];
  await mara.getByLabel('Lebensläufe wählen').setInputFiles(cvs);
  await expect(mara.getByText('2 von 2 gelesen')).toBeVisible();
  await mara.getByRole('checkbox', { name: 'Alle auswählen' }).check();
  await button(mara, 'An Kollegin oder Kollegen geben').click();
  const dialog = mara.getByRole('dialog', { name: '2 Entwürfe übergeben?' });
  await expect(dialog.getByRole('combobox')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await mara.emulateMedia({ colorScheme });
    await expectNoSidewaysScroll(mara);
    await expectAccessible(mara);
  }
  await dialog.getByRole('combobox').selectOption('Tomasz Zieliński');
  await expectAccessible(mara);
  await dialog.getByRole('button', { name: 'Übergeben', exact: true }).click();
  await expect(said(mara, '2 Entwürfe sind an Tomasz Zieliński übergeben.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expectNoSidewaysScroll(mara);
  await expectAccessible(mara);
  await expect(tomasz.getByText('Mara Lindqvist handed you a draft')).toHaveCount(2);
});

test('a session that ends loses nothing, and what was sent goes out after signing in again', async ({
  consoleErrors,
  demo,
  office,
}) => {
  consoleErrors.allow(/401|Failed to (load|fetch)|EventSource/);
  const page = await office.page('mara', '/new');
  const form = createForm(page);
  const entry = anEntry({ email_address: 'session@example.com' });
  await fillUpTo(form, 'Candidate', entry);
  await form.goTo('Job');

  // Over by itself: the browser has none any more, and the provider knows who it is without asking.
  await page.context().clearCookies({ name: 'intake-session' });
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
  await said(page, 'You are not signed in any more.')
    .getByRole('button', { name: 'Sign in' })
    .click();
  await expectKept(form, 'Candidate', entry);
  for (const step of ['Job', 'Files', 'Questions'] as const) {
    await form.goTo(step);
    await fill(page, step, entry);
  }
  await form.goTo('Review');
  await expectReadyToSend(page);

  // Signed out elsewhere: the provider tells Intake.
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${demo.issuer}/session/end`);
  await elsewhere.getByRole('button', { name: 'Sign out' }).click();
  await expect(elsewhere.getByRole('heading', { name: /Sign-out Success/i })).toBeVisible();
  await elsewhere.close();
  await sendButton(page).click();
  await expect(page.getByText('Waiting here')).toBeVisible();
  await expect(page.getByText(/You are not signed in any more.*sent by itself/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await answerAs(page, 'mara');
  await expectDelivered(page);
});

test('two people on one device see their own drafts alone', async ({ consoleErrors, office }) => {
  // What is asked of a draft that is not theirs: was it sent perhaps?
  consoleErrors.allow(/404|401|Failed to (load|fetch)|EventSource/);
  const page = await office.page('mara', '/new');
  await fillIn(page, { 'First name': 'Kim', 'Last name': 'Private' });
  await expectSaved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('textbox', { name: 'Last name' })).toHaveValue('Private');
  await account(page, 'mara').click();
  await button(page, 'Sign out').click();
  await button(page, 'Sign out').click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();

  await page.goto('/');
  await answerAs(page, 'tomasz');
  await expect(account(page, 'tomasz')).toBeVisible();
  await expect(page.getByText('Private')).toHaveCount(0);
  // The tab that was left open begins anew, and shows nothing of it.
  await expect(other.getByRole('textbox', { name: 'Last name' })).toHaveCount(0);
  await other.close();

  await account(page, 'tomasz').click();
  await button(page, 'Sign out').click();
  await button(page, 'Sign out').click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await page.goto('/');
  await answerAs(page, 'mara');
  await expect(page.getByRole('link', { name: 'Kim Private' })).toBeVisible();
});
