/** What somebody typed or pasted, as the field that holds it means it. */
import { cleanLine, cleanLines } from './clean.ts';
import { bareEmail } from './email.ts';
import { bareLink } from './link.ts';
import { bareName } from './name.ts';
import { barePhone } from './phone.ts';
import { barePostcode } from './postcode.ts';

/** The kinds of text that a field can hold; `lines` keeps its line breaks. */
export type TextKind = 'text' | 'lines' | 'name' | 'postcode' | 'email' | 'tel' | 'url';

const CLEANERS: Readonly<Record<TextKind, (text: string) => string>> = {
  text: cleanLine,
  lines: cleanLines,
  name: bareName,
  postcode: barePostcode,
  email: bareEmail,
  tel: barePhone,
  url: bareLink,
};

/** Two are enough for what people copy. */
const MAX_ROUNDS = 8;

/** The text without what nobody sees and without what was copied along. Never longer; twice is once. */
export function cleanTyped(text: string, kind: TextKind = 'text'): string {
  let cleaned = text;
  // What was taken off may have hidden more of it, or what nobody sees.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = CLEANERS[kind](cleaned);
    if (next === cleaned) break;
    cleaned = next;
  }
  return cleaned;
}
