// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { guardPastes, holdsSeveral } from './guard-pastes.ts';

test.each([
  ['Testmann, Ivo', 'candidate.first_name', true],
  ['Testmann, Ivo', 'candidate.last_name', true],
  ['Testmann, Ivo', 'candidate.company', false],
  ['Ivo Testmann', 'candidate.first_name', false],
  ['Ivo,', 'candidate.first_name', false],
  ['10115 Berlin', 'candidate.location.zip_code', true],
  ['Am Markt 3, 10115 Berlin', 'candidate.location.street_1', true],
  ['Portland, OR 97201', 'candidate.location.city', true],
  ['10115', 'candidate.location.zip_code', false],
  ['Berlin', 'candidate.location.city', false],
  ['12 Mill Road', 'candidate.location.street_1', false],
  ['Ivo;Testmann;ivo@example.com', 'candidate.title', true],
  ['Ivo Testmann <ivo@example.com>', 'candidate.first_name', true],
  ['ivo@example.com', 'candidate.email_address', false],
])('%j in %s is more than one value: %s', (text, path, several) => {
  expect(holdsSeveral(text, path)).toBe(several);
});

guardPastes();

/** Pastes into a field of one line; what the browser itself would have pasted does not come here. */
async function paste(text: string) {
  const field = document.body.appendChild(document.createElement('input'));
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  field.dispatchEvent(event);
  await Promise.resolve();
  await Promise.resolve();
  return { isOurs: event.defaultPrevented, value: field.value };
}

test('a text of one line is left to the browser', async () => {
  expect(await paste('Ada Lovelace')).toEqual({ isOurs: false, value: '' });
});

test('lines become one, with spaces between them', async () => {
  expect(await paste('Ada\r\nLovelace')).toEqual({ isOurs: true, value: 'Ada Lovelace' });
});

test('of a megabyte only the beginning comes, which is more than any field takes', async () => {
  const { isOurs, value } = await paste('x'.repeat(1_000_000));
  expect(isOurs).toBe(true);
  expect(value).toHaveLength(20_000);
});
