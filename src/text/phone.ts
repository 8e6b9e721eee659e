/** A telephone number out of what people copy with it. */
import { cleanLine } from './clean.ts';
import { asciiDigits } from './digits.ts';

/** What stands beside a number and says that it is one, in the languages that people mix. */
const WORDS =
  'tel|tél|tlf|tfn?o?|(?:tele)?(?:phone|fon|fono|fone)|téléphone|teléfono|telefon(?:nummer|e)?|phone ?number|' +
  'm[oó](?:vil|bile?)|mob|mobil(?:telefon|nummer)|handy(?:nr|nummer)?|cell(?:ulare?|phone)?|gsm|portable|kom|' +
  'whatsapp|work|home|private?|privat|office|büro|direct|nr|no|[mtp]|' +
  'тел(?:ефон)?|моб|сот|τηλ|κιν|电话|電話|手机|手機|携帯|전화|휴대폰|핸드폰|هاتف|جوال|טלפון|נייד|फ़?ोन';

/** A link's scheme or a label with what divides it from the number; signs such as ☎ as well. */
const BEFORE = new RegExp(
  `^(?:(?:tel|callto|sms):(?://)?|[([]?(?:${WORDS})(?!\\p{L})[)\\].: -]*|[^\\p{L}\\p{N}+([]+)(?=.)`,
  'iu',
);
const BEHIND = new RegExp(
  `(?:(?:(?<!\\s)\\s+)?[([](?:${WORDS})[.:]?[)\\]]|\\s(?:${WORDS})\\.?|(?<![^\\p{L}\\p{N})#])[^\\p{L}\\p{N})#]+)$`,
  'iu',
);

/** +49 that was written twice abroad: "++49", "+0049". */
const PLUS = /^\+[+ ]*(?:00)?(?=[1-9])/;

/** Digits behind the sign of fractions, as a spreadsheet or a script writes every number. */
const FRACTION = /^(\+?\d{7,15})[.,]0{1,2}$/;

/** 5.42E+09: what a spreadsheet leaves of a long number. Its other digits are gone. */
const SHORTENED = /^\+?\d+(?:[.,]\d+)?(?:\s?e\s?\+?|[·×*]10\^?)\d{1,2}$/i;

/** With fewer digits than these nothing is taken off: "Mobile home 12" is no number. */
const MIN_DIGITS = 5;
/** Nobody copies more around a number. */
const MAX_LAYERS = 6;

/** The number as it was typed, without what is no part of it; digits and signs as ASCII. */
export function barePhone(text: string): string {
  const line = cleanLine(asciiDigits(text.normalize('NFKC')));
  let bare = line;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = bare.replace(BEFORE, '').replace(BEHIND, '');
    if (next === bare) break;
    bare = next;
  }
  if (countDigits(bare) < MIN_DIGITS) bare = line;
  bare = bare.replace(PLUS, '+').replace(FRACTION, '$1');
  return bare === '' || bare.length > text.length ? cleanLine(text) : bare;
}

/** How many digits a number has, whatever stands between them. */
export function countDigits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Has a program cut the number down, so that nobody can know it? */
export function isShortenedNumber(text: string): boolean {
  return SHORTENED.test(barePhone(text));
}
