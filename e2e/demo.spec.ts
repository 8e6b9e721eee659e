/** The demo for whoever has nothing at hand: a sample CV, a prepared scenario, nothing typed. */
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, sendButton } from './support/acts.ts';
import { expect, test } from './support/test.ts';

/** Without a key the gateway starts the demo ATS by itself. */
const NO_KEY = { KOMBO_API_KEY: '' };

const SAMPLES = [
  { language: 'English', first: 'Eleanor', last: 'Whitcombe', email: 'eleanor.whitcombe' },
  { language: 'Deutsch', first: 'Jonas', last: 'Brandhuber', email: 'jonas.brandhuber' },
  { language: '日本語', first: '明里', last: '水島', email: 'akari.mizushima' },
];

test('each sample CV fills the form', async ({ startOwn }) => {
  const { page } = (await startOwn(NO_KEY)).form;
  for (const { language, first, last, email } of SAMPLES) {
    await page.goto('/demo');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The demo');
    await expectAccessible(page);
    await page.getByRole('button', { name: language }).click();
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await expect(field('E-mail')).toHaveValue(`${email}@example.com`);
    await expect(field('First name')).toHaveValue(first);
    await expect(field('Last name')).toHaveValue(last);
  }
});

test('a prepared scenario is sent with one click, and the sample is in reach of the form', async ({
  startOwn,
}) => {
  const { page } = (await startOwn(NO_KEY)).form;
  await page.goto('/');
  await page.getByRole('link', { name: /^Try the demo/ }).click();
  // One that was looked at and not sent stands in nobody's way: each is another person.
  await page.getByRole('button', { name: 'Prepare Refused' }).click();
  await expect(page.getByText('Robin Refused').first()).toBeVisible();
  await page.goto('/demo');
  await page.getByRole('button', { name: 'Prepare Busy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review');
  await expect(page.getByText('Robin Busy').first()).toBeVisible();
  await sendButton(page).click();
  await expectDelivered(page);

  await page.goto('/new');
  await page
    .getByRole('group', { name: 'Try with a sample CV:' })
    .getByRole('button', { name: 'English' })
    .click();
  const email = page.getByRole('textbox', { name: 'E-mail', exact: true });
  await expect(email).toHaveValue('eleanor.whitcombe@example.com');
});
