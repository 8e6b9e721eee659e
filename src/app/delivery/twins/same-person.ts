/** What tells people apart on this device. */
import { oneLine } from '../../../text/clean.ts';
import { fold } from '../../../text/fold.ts';
import { TELLING_DIGITS, tellingDigits } from '../../../text/phone-extension.ts';
import { fullName } from '../../form/full-name.ts';
import type { IntakeValues } from '../../form/values.ts';

/** Enough of a person to be found again. */
export type Person = Pick<IntakeValues['candidate'], 'first_name' | 'last_name' | 'email_address'> &
  Partial<
    Pick<
      IntakeValues['candidate'],
      'phone_number' | 'additional_email_addresses' | 'additional_phone_numbers'
    >
  >;

/** By what two entries are thought to be one person. */
export type PersonKey = `${'email' | 'phone'} ${string}`;

const known = new WeakMap<Person, readonly PersonKey[]>();

/** Each e-mail address, and the name with each telephone number; empty for whom nothing is known of. */
export function keysOf(person: Person): readonly PersonKey[] {
  const keys = known.get(person) ?? readKeys(person);
  known.set(person, keys);
  return keys;
}

function readKeys(person: Person): readonly PersonKey[] {
  const { email_address, phone_number = '' } = person;
  const { additional_email_addresses = [], additional_phone_numbers = [] } = person;
  const emails = [email_address, ...additional_email_addresses.map((more) => more.email_address)]
    .map((email) => email.trim().toLowerCase())
    .filter((email) => email !== '');
  const name = fold(oneLine(fullName(person)));
  const numbers = [phone_number, ...additional_phone_numbers.map((more) => more.phone_number)]
    .map(tellingDigits)
    .filter((digits) => name !== '' && digits.length === TELLING_DIGITS);
  return [
    ...new Set([
      ...emails.map((email): PersonKey => `email ${email}`),
      ...numbers.map((digits): PersonKey => `phone ${digits} ${name}`),
    ]),
  ];
}
