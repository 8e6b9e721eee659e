/** Going on while something is still coming: it is waited for, and nobody is told of a fault that goes by itself. */
import type { Page } from '@playwright/test';
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

async function chooseJob(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
  await page.getByRole('option', { name: /Head of Integrations/ }).click();
}

test('Continue waits for the job, and goes on by itself', async ({ form, page, slowJobs }) => {
  await form.start();
  await form.goTo('Job');
  await chooseJob(page);
  await goOn(page, 'Files');
  await expect(waits(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'One moment …' })).toBeAttached();
  await waits(page).click({ force: true });
  await expect(summary(page)).toBeHidden();
  slowJobs.release();
  await form.expectStep('Files');
});

test('whoever goes elsewhere meanwhile stays there', async ({ form, page, slowJobs }) => {
  await form.start();
  await form.goTo('Job');
  await chooseJob(page);
  await goOn(page, 'Files');
  await form.goTo('Candidate');
  slowJobs.release();
  await form.goTo('Job');
  await expect(page.getByText('Chosen job')).toBeVisible();
  await form.expectStep('Job');
});

test('a file that was just attached holds nobody up', async ({ form, page, slowJobs }) => {
  slowJobs.release();
  await page.goto('/new');
  await fillUpTo(page, 'Job', anEntry({ email_address: 'waiting@example.com' }));
  await form.continueTo('Files');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: CV.name,
      mimeType: 'text/plain',
      buffer: Buffer.from(CV.text),
    });
  await goOn(page, 'Questions');
  await form.expectStep('Questions');
});
