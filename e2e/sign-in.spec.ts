/** Signing in at a real OpenID provider: there and back, a session that ends, and signing out. */
import type { Page } from '@playwright/test';
import { DEMO_PEOPLE, DEMO_ROLES } from '../src/demo-sign-in/people.ts';
import { DEMO_CLIENT, type DemoProvider, startDemoProvider } from '../src/demo-sign-in/provider.ts';
import { expectAccessible } from './support/accessible.ts';
import { said } from './support/acts.ts';
import { anEntry, expectKept, fillUpTo } from './support/entry.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ provider: DemoProvider; settings: Record<string, string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from here.
  provider: async ({}, use) => {
    const provider = await startDemoProvider(0);
    await use(provider);
    await provider.close();
  },
  settings: async ({ provider }, use) =>
    use({
      ...{ AUTH: 'oidc', OIDC_ISSUER: provider.issuer, ROLES: DEMO_ROLES },
      ...{ OIDC_CLIENT_ID: DEMO_CLIENT.id, OIDC_CLIENT_SECRET: DEMO_CLIENT.secret },
    }),
});

const answerAs = (page: Page, who: string) =>
  page.getByRole('button', { name: DEMO_PEOPLE[who]?.name ?? 'Nobody of these' }).click();

test('a person signs in, keeps what was typed across an ended session, and signs out', async ({
  consoleErrors,
  provider,
  settings,
  startOwn,
}) => {
  consoleErrors.allow(/401|400|Failed to (load|fetch)|EventSource/);
  const { site, context, form } = await startOwn(settings);
  provider.serve(site.url);
  const page = form.page;

  await page.goto('/new');
  await answerAs(page, 'nobody');
  await expect(page.getByRole('heading', { name: 'Sign in to go on' })).toBeVisible();
  await expect(page.getByText('did not let you in')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await answerAs(page, 'mara');
  const entry = anEntry({ email_address: 'signed-in@example.com' });
  await fillUpTo(form, 'Candidate', entry);
  await form.goTo('Job');
  await page.getByRole('button', { name: 'Account of Mara Lindqvist' }).click();
  await expect(page.getByText('Signed in as Mara Lindqvist')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Signed out elsewhere: the provider tells Intake.
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${provider.issuer}/session/end`);
  await elsewhere.getByRole('button', { name: 'Sign out' }).click();
  await expect(elsewhere.getByRole('heading', { name: /Sign-out Success/i })).toBeVisible();
  await elsewhere.close();
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
  const notice = said(page, 'You are not signed in any more.');
  await notice.getByRole('button', { name: 'Sign in' }).click();
  await answerAs(page, 'mara');
  await expectKept(form, 'Candidate', entry);

  await page.getByRole('button', { name: 'Account of Mara Lindqvist' }).click();
  await page.getByRole('checkbox', { name: /^Wipe this device as well/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/submissions');
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
});
