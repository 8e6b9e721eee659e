/** How a typed telephone number travels, and how people are shown it. Small: the plans come apart. */
import { barePhone } from '../../../text/phone.ts';
import type { Phones } from './phones.ts';

/** As Kombo's own sample is written: +1-541-754-3010. */
const AS_KOMBO_WRITES = /^\+[1-9]\d*(?:-\d+)*$/;

/** The number that travels for a typed one (docs/decisions/004); as typed where nobody can tell. */
export function sentPhone(
  typed: string,
  country: string | undefined,
  { toE164 }: Pick<Phones, 'toE164'>,
): string {
  return AS_KOMBO_WRITES.test(typed) ? typed : (toE164(typed, country) ?? typed);
}

/**
 * The number that travels, in groups as people read it. As it is typed where it cannot be grouped,
 * and as long as the plans (null) are not there.
 */
export function shownPhone(
  typed: string,
  country: string | undefined,
  phones: Phones | null,
): string {
  if (phones === null) return typed;
  const sent = sentPhone(barePhone(typed), country, phones);
  return phones.inGroups(sent) ?? sent;
}
