/** The address that a CV of these lines is read to have, part by part, for tests. */
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { findAddress } from './location.ts';

/** `country` is what else tells of the person's country, as ISO 3166-1. */
export function addressIn(text: string, country: string | null): Record<string, string> {
  const lines = toSections(readPlainText(`Ada Muster\n${text}`).lines);
  const address = findAddress(lines, { nameLine: 0, taken: [], country });
  const found: Record<string, string> = {};
  for (const key of ['street_1', 'zip_code', 'city', 'state', 'country'] as const) {
    const part = address?.[key];
    if (part) found[key] = part.value;
  }
  return found;
}
