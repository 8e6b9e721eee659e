import { expect, test } from 'vitest';
import { type Entry, samePersons } from './same-person.ts';

const entry = (id: string, candidate: Partial<Entry['candidate']>): Entry => ({
  id,
  candidate: { first_name: '', last_name: '', email_address: '', ...candidate },
});
const idsOf = (entries: Entry[]) =>
  Object.fromEntries([...samePersons(entries)].map(([id, same]) => [id, same.map((e) => e.id)]));

test('one address is one person, whatever its letter case, further ones too', () => {
  const further = [{ email_address: 'ada@example.com', email_address_type: '' }] as never;
  expect(
    idsOf([
      entry('a', { email_address: 'Ada@Example.com ' }),
      entry('b', { email_address: 'b@example.com', additional_email_addresses: further }),
      entry('c', { email_address: 'c@example.com' }),
    ]),
  ).toEqual({ a: ['b'], b: ['a'] });
});

test('a name alone is nobody, a name with the number is', () => {
  const ada = { first_name: 'Ada', last_name: 'Doe' };
  expect(idsOf([entry('a', ada), entry('b', ada)])).toEqual({});
  expect(
    idsOf([
      entry('a', { ...ada, phone_number: '+49 30 901820-11' }),
      entry('b', { first_name: 'ADA', last_name: 'Doe', phone_number: '030 90182011' }),
      entry('c', { first_name: 'Bea', last_name: 'Doe', phone_number: '030 90182011' }),
    ]),
  ).toEqual({ a: ['b'], b: ['a'] });
});

test('entries that nothing was entered into are not each other', () => {
  expect(idsOf([entry('a', {}), entry('b', {})])).toEqual({});
});
