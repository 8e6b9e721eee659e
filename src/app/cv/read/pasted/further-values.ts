/** What the reader of CVs leaves out of a pasted text, because in a CV less certain things look alike. */
import { type ListKind, valuesIn } from '../../../../text/lists.ts';
import type { FieldPath, ReadField } from '../cv-reading.ts';
import { countryOfCode } from '../vocabulary/countries.ts';
import { statesOfCode } from '../vocabulary/states.ts';

/** Which kind of value a field holds, where it is more than text. */
const KINDS: Partial<Record<FieldPath, ListKind>> = {
  'candidate.email_address': 'email',
  'candidate.phone_number': 'tel',
  'candidate.social_links': 'url',
};

/** The lists that hold a second value; a list of links holds the first one as well. */
export const FURTHER: Partial<Record<FieldPath, FieldPath>> = {
  'candidate.email_address': 'candidate.additional_email_addresses',
  'candidate.phone_number': 'candidate.additional_phone_numbers',
};

/** Each value of a cell or line that is a list of them: "0171 2345678 / 030 1234567". */
export function valuesFor(path: FieldPath, text: string): string[] | null {
  const kind = KINDS[path];
  return kind === undefined ? null : valuesIn(text, kind);
}

/** Telephone numbers and two-letter countries on lines that nothing else was read from. */
export function furtherValues(lines: readonly string[], fields: readonly ReadField[]): ReadField[] {
  const taken = new Set(fields.flatMap(({ place }) => (place === null ? [] : [place.line])));
  const has = (path: FieldPath) => fields.some((field) => field.path === path);
  const found: ReadField[] = [];
  let phone = has('candidate.phone_number');
  for (const [line, text] of lines.entries()) {
    if (taken.has(line)) continue;
    const place = { line, start: 0, end: text.length };
    for (const value of valuesIn(text, 'tel')) {
      const path = phone ? 'candidate.additional_phone_numbers' : 'candidate.phone_number';
      // Nine digits and more in one piece are a number of anything.
      const isSure = !/^\d{9,}$/.test(value) || value.startsWith('0');
      found.push({ path, value, place, confidence: isSure ? 'fill' : 'suggest' });
      phone = true;
    }
    const country = has('candidate.location.country') ? null : countryOfCode(text);
    if (country !== null) {
      // DE is Germany, and Delaware.
      const isState = statesOfCode(text).some((state) => state.country === 'US');
      const confidence = isState ? 'suggest' : 'fill';
      found.push({ path: 'candidate.location.country', value: country, place, confidence });
    }
  }
  return found;
}
