/** Entries of one person, by what people are told apart by. */
import { oneLine } from '../../../../text/clean.ts';
import { fold } from '../../../../text/fold.ts';
import { withoutExtension } from '../../../../text/phone-extension.ts';
import { fullName } from '../../../form/full-name.ts';
import type { IntakeValues } from '../../../form/values.ts';

/** Enough of a person to be found again: from a draft, or from what waits or was sent. */
export interface Entry {
  id: string;
  candidate: Pick<IntakeValues['candidate'], 'first_name' | 'last_name' | 'email_address'> &
    Partial<Pick<IntakeValues['candidate'], 'phone_number' | 'additional_email_addresses'>>;
}

/** Digits that tell telephone numbers apart, whatever the notation of the country code. */
const TELLING_DIGITS = 8;

const known = new WeakMap<Entry['candidate'], string[]>();

/** Each e-mail address, and the name with the telephone number; empty for an entry without them. */
export function keysOf({ candidate }: Entry): string[] {
  const keys = known.get(candidate) ?? readKeys(candidate);
  known.set(candidate, keys);
  return keys;
}

function readKeys(candidate: Entry['candidate']): string[] {
  const further = candidate.additional_email_addresses ?? [];
  const emails = [candidate.email_address, ...further.map(({ email_address }) => email_address)];
  const phone = withoutExtension(candidate.phone_number ?? '');
  const digits = phone.replace(/\D/g, '').slice(-TELLING_DIGITS);
  const name = fold(oneLine(fullName(candidate)));
  return [
    ...emails.map((email) => email.trim().toLowerCase()).filter((email) => email !== ''),
    ...(name !== '' && digits.length === TELLING_DIGITS ? [`${name} ${digits}`] : []),
  ];
}

/** For each entry that shares a key with others, those others in their order. */
export function samePersons<E extends Entry>(entries: readonly E[]): Map<string, E[]> {
  const byKey = new Map<string, E[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [entry]);
      else group.push(entry);
    }
  }
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    const others = new Set(keysOf(entry).flatMap((key) => byKey.get(key) ?? []));
    others.delete(entry);
    if (others.size > 0) found.set(entry.id, [...others]);
  }
  return found;
}
