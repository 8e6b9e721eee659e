/** Going on while something is still coming: it is waited for, and nobody is told of an error that goes by itself. */
import type { Page } from '@playwright/test';
import { attach, chooseJob, chosenJob, jobSearch, pickJob, said } from './support/acts.ts';
import { aPdfCv } from './support/cvs.ts';
import { anEntry, CV, fillUpTo } from './support/entry.ts';
import { type ReverseProxy, startProxy } from './support/proxy.ts';
import { test as base, expect } from './support/test.ts';

interface SlowJobs extends ReverseProxy {
  /** Lets the jobs through that were asked for. */
  release(): void;
}

const test = base.extend<{ slowJobs: SlowJobs }>({
  slowJobs: async ({ site }, use) => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const proxy = await startProxy(site.url, async ({ url = '' }) => {
      if (/\/jobs\/[^/]+$/.test(url)) await released;
      if (/\/jobs\?/.test(url)) await new Promise((resolve) => setTimeout(resolve, 300));
      return false;
    });
    await use({ ...proxy, release });
    release();
    await proxy.close();
  },
  baseURL: async ({ slowJobs }, use) => use(slowJobs.url),
});

const goOn = (page: Page, step: string) =>
  page.getByRole('button', { name: `Continue to ${step}` }).click();
const waits = (page: Page) => page.getByRole('button', { name: 'One moment …' });
const summary = (page: Page) => page.getByRole('heading', { name: /needs? a change/ });

test('Continue waits for the job, and goes on by itself', async ({ form, page, slowJobs }) => {
  await form.start();
  await form.goTo('Job');
  await pickJob(page, 'head of integ');
  await goOn(page, 'Files');
  await expect(waits(page)).toBeVisible();
  await expect(said(page, 'One moment …')).toBeAttached();
  await waits(page).click({ force: true });
  await expect(summary(page)).toBeHidden();
  slowJobs.release();
  await form.expectStep('Files');
});

test('whoever goes elsewhere meanwhile stays there', async ({ form, page, slowJobs }) => {
  await form.start();
  await form.goTo('Job');
  await pickJob(page, 'head of integ');
  await goOn(page, 'Files');
  await form.goTo('Candidate');
  slowJobs.release();
  await form.goTo('Job');
  await expect(chosenJob(page)).toContainText('Head of Integrations');
  await form.expectStep('Job');
});

test('Enter chooses from the list of what was typed, however late that comes', async ({
  form,
  page,
  slowJobs,
}) => {
  slowJobs.release();
  await form.start();
  await form.goTo('Job');
  await expect(page.getByRole('option', { name: /Quality Manager/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Search jobs' }).pressSequentially('head of integ');
  await page.keyboard.press('Enter');
  await expect(chosenJob(page)).toContainText('Head of Integrations');
});

test('Ctrl+Enter in the search goes on by one step and chooses nothing', async ({
  form,
  page,
  slowJobs,
}) => {
  slowJobs.release();
  await form.start();
  await form.goTo('Job');
  await chooseJob(page, 'head of integ');
  await (await jobSearch(page)).fill('control');
  await expect(page.getByRole('option', { name: /Control/ }).first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await form.expectStep('Files');
  await form.goTo('Job');
  await expect(chosenJob(page)).toContainText('Head of Integrations');
});

test('a file that cannot be attached is shown before the step is left', async ({
  form,
  page,
  slowJobs,
}) => {
  slowJobs.release();
  await fillUpTo(form, 'Job', anEntry({ email_address: 'setback@example.com' }));
  await goOn(page, 'Files');
  const empty = { name: 'References.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
  await attach(page, CV, empty);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('References.pdf').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files');
});

test('a CV that is being read is waited for', async ({ form, page, slowJobs }) => {
  slowJobs.release();
  await form.start();
  await attach(page, aPdfCv());
  await goOn(page, 'Job');
  await form.expectStep('Job');
});

test('a file that was just attached holds nobody up', async ({ form, page, slowJobs }) => {
  slowJobs.release();
  await fillUpTo(form, 'Job', anEntry({ email_address: 'waiting@example.com' }));
  await form.continueTo('Files');
  await attach(page, CV);
  await goOn(page, 'Questions');
  await form.expectStep('Questions');
});
