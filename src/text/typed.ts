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

/** The text without what nobody sees and without what was copied along. Never longer; twice is once. */
export function cleanTyped(text: string, kind: TextKind = 'text'): string {
  return CLEANERS[kind](text);
}
