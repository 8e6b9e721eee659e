/**
 * Several addresses, links or numbers out of one text: what people paste from a list of recipients, a
 * signature or a spreadsheet's cell. Empty as soon as anything else is among them: then it is no list.
 */
import { cleanLine, cleanLines } from './clean.ts';
import { bareEmail, isEmail } from './email.ts';
import { bareLink, isLink } from './link.ts';
import { barePhone, countDigits, isPhoneLabel } from './phone.ts';
import { withExtensions } from './phone-extension.ts';

/** The kinds of value that people keep lists of. */
export type ListKind = 'email' | 'tel' | 'url';

const READERS: Readonly<Record<ListKind, (text: string) => string[]>> = {
  email: emailsIn,
  tel: phonesIn,
  url: linksIn,
};

/** Nobody pastes longer lists of a person's. Characters. */
const MAX_LENGTH = 10_000;

/** The values that a text is a list of, clean and each once, in their order. */
export function valuesIn(text: string, kind: ListKind): string[] {
  return text.length > MAX_LENGTH ? [] : [...new Set(READERS[kind](text))];
}

/** `Ivo T <ivo@a.example>`, `"Testmann, Ivo" <ivo@a.example>`: a name before an address in brackets. */
const NAMED = /(?:"[^"]*"\s*|(?<![^<>,;@\n"])[^<>,;@\n"]*)<([^<>\s]{3,320})>/g;

/** `Testmann, Ivo <ivo@a.example>; …`: Outlook writes the family name first, without quotes. */
const FAMILY_FIRST = /(?<![^<>;\n])[^<>,;@\n"]*,[^<>;@\n"]*<([^<>\s]{3,320})>/g;

/** "E-mail:" and a bullet stand before an address and are none. */
const EMAIL_LABEL = /^(?:(?:e-?)?mail|email|[•·*–—-]|or|and|oder|und|et|ou|e|o|y|&):?$/i;

/** E-mail addresses apart by spaces, commas, semicolons or lines, with names before them or without. */
function emailsIn(text: string): string[] {
  const parts = cleanLines(text)
    .replace(FAMILY_FIRST, ' $1 ')
    .replace(NAMED, ' $1 ')
    .split(/[\s,;|、，；]+/)
    .filter((part) => part !== '' && !EMAIL_LABEL.test(part));
  const found = parts.map(bareEmail);
  return found.every(isEmail) ? found : [];
}

/** "LinkedIn:" and a bullet stand before a link and are none. */
const NO_VALUE = /^(?:[\p{L} -]{1,30}:|[^\p{L}\p{N}]+)$/u;

/** Web addresses apart by spaces, commas, semicolons or lines. */
function linksIn(text: string): string[] {
  const parts = cleanLines(text)
    .split(/[\s;|]+|,(?=\s|https?:|www\.)/i)
    .filter((part) => part !== '' && !NO_VALUE.test(part));
  const found = parts.map(bareLink);
  return found.every(isLink) ? found : [];
}

const BETWEEN_PHONES =
  /(?:(?<!\s)\s+)?[\n;,|/]\s*|(?<!\s)\s+(?:or|and|oder|und|bzw\.?|et|ou|e|o|y|&)\s+|(?<!\s)\s+(?=(?:\p{L}{1,8}[.:]? ?)?\+)/iu;

/** With fewer digits it is the end of another number: 06221 1234567/68. */
const MIN_DIGITS = 6;
/** A number without 0 or + before it stands for itself from so many digits on. */
const WHOLE_DIGITS = 9;
/** A country code, a zero in brackets and the longest number there is (ITU-T E.164). */
const MAX_DIGITS = 19;

/** Telephone numbers apart by lines, semicolons, commas, slashes or "or"; each is whole by itself. */
function phonesIn(text: string): string[] {
  const parts = withExtensions(cleanLines(text))
    .split(BETWEEN_PHONES)
    .map(cleanLine)
    .filter((part) => part !== '' && !isPhoneLabel(part))
    .map(barePhone);
  return parts.every(isWholePhone) ? parts : [];
}

const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;

function isWholePhone(text: string): boolean {
  if (DATE.test(text)) return false;
  if (!/^\(?[+(]?[\d(][\d\s().-]*(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i.test(text)) return false;
  const digits = countDigits(text);
  if (digits < MIN_DIGITS || digits > MAX_DIGITS) return false;
  return /^\(?[+0]/.test(text) || digits >= WHOLE_DIGITS;
}
