/** Extensions as people write them behind a number, in the languages that people mix. */

const WORDS =
  'durchwahl|durchw|dw|app(?:arat)?|nebenstelle|nst|poste|anexo|extensi[oó]n|ext|extn|int|interno|interne|' +
  'ramal|toestel|tst|wewn?(?:ętrzny)?|доб(?:авочный)?|вн(?:утр)?|dahili|linka|klapka|mell|ankn(?:ytning)?|' +
  'alanumero|تحويلة|שלוחה|内線|內線|내선|分机|分機|转|轉';
/** These say so in a field for numbers; in a text they may be anything. */
const SHORT = 'x|ex|p\\.';

const NUMBER = '(?: ?(?:no|nr|number)\\.?)?[.:=\\s–-]*(\\d{1,7})';

/** After a digit, so that a word before a number is no extension of nothing. */
const EXTENSION = new RegExp(
  `(?<=\\d\\)?)[\\s,;(]*(?:(?<!\\p{L})(?:${WORDS}|${SHORT}))${NUMBER}\\)?$`,
  'iu',
);

/** The number with its extension written as the numbering plans read it: "030 12345 Durchwahl 22". */
export function withExtension(number: string): string {
  return number.replace(EXTENSION, ' ext. $1');
}

/** The number that is called, without its extension: two of one switchboard are told apart by it alone. */
export function withoutExtension(number: string): string {
  return withExtension(number).replace(/(?: ext\. |\s?#\s?)\d+$/, '');
}

/** Digits that tell telephone numbers apart, whatever the notation of the country code. */
export const TELLING_DIGITS = 8;

/** The last digits of the number that is called: as many as tell it from others, or all that it has. */
export function tellingDigits(number: string): string {
  return withoutExtension(number).replace(/\D/g, '').slice(-TELLING_DIGITS);
}

/** The same anywhere in a text, in words that stand for nothing else. */
const ANYWHERE = new RegExp(
  `(?<=\\d\\)?)[\\s,;(]{0,3}(?<!\\p{L})(?:${WORDS})${NUMBER}(?![\\p{L}\\p{N}])\\)?`,
  'giu',
);

/** A text with every extension in it written so, so that none is taken for a number of its own. */
export function withExtensions(text: string): string {
  return text.replace(ANYWHERE, ' ext. $1');
}

/** At the beginning of what stands behind a number; a sign of numbers only where nothing follows. */
const BEHIND = new RegExp(
  `^[\\s,;(]{0,3}(?:(?:${WORDS}|x)${NUMBER}(?![\\p{L}\\p{N}])\\)?|#\\s?(\\d{1,6})(?=\\s*(?:$|[|,;•·)])))`,
  'iu',
);

/** An extension and how many characters it takes. */
export interface Extension {
  digits: string;
  length: number;
}

/** The extension that a text behind a number begins with; null without one. */
export function extensionBehind(text: string): Extension | null {
  const [whole, worded, signed] = BEHIND.exec(text) ?? [];
  const digits = worded ?? signed;
  return whole === undefined || digits === undefined ? null : { digits, length: whole.length };
}
