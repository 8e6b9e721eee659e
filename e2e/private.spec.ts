/** Nothing that was entered stands in an address or a title: histories and logs keep both. */
import { expectDelivered } from './support/acts.ts';
import { anEntry, send } from './support/entry.ts';
import { expect, test } from './support/test.ts';

const ENTRY = anEntry({
  first_name: 'Zacharias',
  last_name: 'Quillfeather',
  email_address: 'zq@unusual.example',
  phone_number: '+44 7700 900123',
});
const ENTERED = /zacharias|quillfeather|unusual|900123|building|CV.of.Frank/i;

test('no address, referrer or title holds what was entered or searched for', async ({
  form,
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => {
    addresses.push(request.url(), request.headers().referer ?? '');
  });
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  await send(form, ENTRY);
  await expectDelivered(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zacharias Quillfeather');
  await expect(page).toHaveTitle('Receipt – Intake');

  await page.getByRole('link', { name: 'Submissions', exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('Quillfeather');
  await expect(page.getByText('One submission', { exact: true })).toBeVisible();
  await expect(page).toHaveTitle('Submissions – Intake');
  await page.goBack();
  await expectDelivered(page);

  expect(addresses.some((address) => address.endsWith('/api/submissions/search'))).toBe(true);
  expect(addresses.filter((address) => ENTERED.test(decodeURIComponent(address)))).toEqual([]);
});
