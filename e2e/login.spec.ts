/** The login before Intake expires in the middle: it is said, nothing is lost, and sending goes on. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { anEntry, expectKept, fillUpTo, goTo } from './support/entry.ts';
import {
  CHALLENGES,
  type Challenge,
  type LoginProxy,
  startLoginProxy,
} from './support/login-proxy.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ challenge: Challenge; login: LoginProxy }>({
  challenge: [CHALLENGES[0], { option: true }],
  login: async ({ site, challenge }, use) => {
    const login = await startLoginProxy(site.url, challenge);
    await use(login);
    await login.close();
  },
  baseURL: async ({ login }, use) => use(login.url),
});

const signIn = (page: Page) => page.getByRole('button', { name: 'Sign in to Example' }).click();

for (const challenge of CHALLENGES) {
  test.describe(`answered by ${challenge}`, () => {
    test.use({ challenge });

    test('an expired login loses nothing, and what was sent goes out once after the next', async ({
      consoleErrors,
      context,
      page,
      login,
      site,
    }) => {
      // What is turned away stands in the console by itself, files and the event stream included.
      consoleErrors.allow(/401|Failed to (load|fetch)|ERR_FAILED|EventSource|violates|CORS/);
      const entry = anEntry({
        email_address: `login-${CHALLENGES.indexOf(challenge)}@example.com`,
      });
      await page.goto('/new');
      await signIn(page);
      await fillUpTo(page, 'Candidate', entry);
      await goTo(page, 'Job');

      login.expireLogins();
      await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
      const notice = page
        .getByRole('status')
        .filter({ hasText: 'You are not signed in any more.' });
      await expect(notice).toContainText('Sign in again; what you entered is kept.');
      await expectAccessible(page);
      await notice.getByRole('button', { name: 'Sign in' }).click();
      await signIn(page);
      await expectKept(page, 'Candidate', entry);

      await fillTheRest(page);
      await readyToSend(page);
      login.expireLogins();
      await page.getByRole('button', { name: 'Send to Acme – Workday' }).click();
      await expect(page.getByText('Waiting here')).toBeVisible();
      await expect(page.getByText(/You are not signed in any more.*sent by itself/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
      await expectAccessible(page);
      expect(await site.ats.received(entry.email_address)).toEqual([]);

      const anotherTab = await context.newPage();
      await anotherTab.goto('/submissions');
      await signIn(anotherTab);
      await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
      expect(await site.ats.received(entry.email_address)).toHaveLength(1);
    });
  });
}

async function fillTheRest(page: Page): Promise<void> {
  await goTo(page, 'Job');
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
  await page.getByRole('option', { name: /Head of Integrations/ }).click();
  await goTo(page, 'Files');
  const buffer = Buffer.from('Frank Doe\n');
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'CV.txt', mimeType: 'text/plain', buffer });
  await goTo(page, 'Questions');
  await page.getByRole('textbox', { name: /^What makes you want/ }).fill('Bridges.');
  await page.getByRole('checkbox', { name: 'Greenhouse' }).check();
  await goTo(page, 'Review');
}

/** What Send needs is fetched ahead; a login that expires before that is another story. */
async function readyToSend(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/hand-over')),
  );
}
