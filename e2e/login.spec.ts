/** The login before Intake expires in the middle: it is said, nothing is lost, and sending goes on. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, expectReadyToSend, said, sendButton } from './support/acts.ts';
import { anEntry, expectKept, fill, fillUpTo } from './support/entry.ts';
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
      form,
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
      await fillUpTo(form, 'Candidate', entry);
      await form.goTo('Job');

      login.expireLogins();
      await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
      const notice = said(page, 'You are not signed in any more.');
      await expect(notice).toContainText('Sign in again; what you entered is kept.');
      await expectAccessible(page);
      await notice.getByRole('button', { name: 'Sign in' }).click();
      await signIn(page);
      await expectKept(form, 'Candidate', entry);

      for (const step of ['Job', 'Files', 'Questions'] as const) {
        await form.goTo(step);
        await fill(page, step, entry);
      }
      await form.goTo('Review');
      await expectReadyToSend(page);
      login.expireLogins();
      await sendButton(page).click();
      await expect(page.getByText('Waiting here')).toBeVisible();
      await expect(page.getByText(/You are not signed in any more.*sent by itself/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
      await expectAccessible(page);
      expect(await site.ats.received(entry.email_address)).toEqual([]);

      const anotherTab = await context.newPage();
      await anotherTab.goto('/submissions');
      await signIn(anotherTab);
      await expectDelivered(page);
      expect(await site.ats.received(entry.email_address)).toHaveLength(1);
    });
  });
}
