/** A telephone number out of what people copy with it. */
import { cleanLine } from './clean.ts';
import { asciiDigits } from './digits.ts';

/** What stands beside a number and says that it is one, in the languages that people mix. */
const WORDS =
  'tel|tél|tlf|tfn?o?|telnr|ph|(?:tele)?(?:phone|fon|fono|fone)|téléphone|teléfono|telefon(?:nummer|nr|e)?|' +
  'telefoon(?:nummer)?|(?:phone|mobile|contact|cell) ?(?:number|no)|rufnummer|numm?er|number|numer|numéro|n[°º]|' +
  'm[oó](?:vil|bile?)|mob|mobil(?:telefon|nummer|nr)?|mobiel|handy(?:nr|nummer)?|cell(?:ulare?|phone)?|cel(?:ular)?|' +
  'gsm|portable|puh(?:elin)?|hp|contact|kontakt|call|' +
  'kom|whatsapp|work|home|private?|privat|office|büro|direct|nr|no|' +
  'тел(?:ефон)?|моб|сот|τηλ|κιν|电话|電話|手机|手機|携帯|전화|휴대폰|핸드폰|هاتف|جوال|טלפון|נייד|फ़?ोन';

/** Of a word that says what a number is only its first letter: "M: 0171". One that touches a digit is none. */
const LETTERS = '[acdhmoptw]';

/**
 * A link's scheme, any words with a colon but those of another machine, a label, a country before its
 * plus; signs such as ☎ as well.
 */
const BEFORE = new RegExp(
  `^(?:(?:tel|callto|sms):(?://)?|(?:https?://)?(?:www\\.)?(?:wa\\.me/|(?:api\\.|web\\.)?whatsapp\\.com/send/?\\?phone=|whatsapp://send/?\\?phone=)|` +
    `(?![^:]*fax)\\p{L}[^\\d+:：@]{0,40}[:：] ?(?=[(+\\d])|\\p{L}[\\p{L} .-]{0,30}[ (]{1,2}(?=\\+\\d)|` +
    `[([]?(?:${WORDS}|${LETTERS}(?=[).: /]))(?!\\p{L})[)\\].: /-]*|[^\\p{L}\\p{N}+([]+)(?=.)`,
  'iu',
);
const BEHIND = new RegExp(
  `(?:(?:(?<!\\s)\\s+)?[([](?:${WORDS})[.:]?[)\\]]|\\s(?:${WORDS}|ext(?:ension)?|durchwahl|dw)\\.?|(?<![^\\p{L}\\p{N})#])[^\\p{L}\\p{N})#]+)$`,
  'iu',
);
/** Whose it is or when it is answered, in brackets; "(ext 22)" is part of the number. */
const REMARK =
  / ?[([](?!\W{0,3}(?:x|ext|dw|durchw|int)\p{L}{0,8}\W{0,3}\d)(?:[^()[\]\d]{0,40}\p{L}[^()[\]\d]{0,40}|(?:after|before|ab|nach|vor|from) \d{1,2}(?::\d\d)? ?(?:uhr|pm|am|h)?)[)\]]$/iu;

/** +49 that was written twice abroad, or at home as well: "++49", "+0049", "0+49". */
const PLUS = /^0?\+[+ ]*(?:00 ?)?(?=[1-9])/;

/** Digits behind the sign of fractions, as a spreadsheet or a script writes every number. */
const FRACTION = /^(\+?\d{7,15})[.,]0{1,2}$/;
/** Digits in groups of three, as a spreadsheet writes any long number. */
const GROUPED = /^\d{1,3}(?:,\d{3}){2,4}$/;

/** A comma behind an area code is no pause before an extension. */
const AREA_COMMA = /^(\(?0\d{2,4}\)?),(?=\d{5,}$)/;

/** Hyphens, dashes and the long vowel's sign of Japanese keyboards, between digits. */
const DASHES = /(?<=[\d)] ?)[\p{Pd}−ー_](?= ?[\d(])/gu;

/** Brazil's "(0xx11)": the carrier's code is the caller's choice, and no part of the number. */
const ANY_CARRIER = /^(\(?) ?0 ?xx ?(?=\)? ?[1-9]\d)/i;

/** 5.42E+09: what a spreadsheet leaves of a long number. Its other digits are gone. */
const SHORTENED = /^\+?\d+(?:[.,]\d+)?(?:\s?e\s?\+?|[·×*]10\^?)\d{1,2}$/i;

/** With fewer digits than these nothing is taken off: "Mobile home 12" is no number. */
const MIN_DIGITS = 5;
/** Nobody copies more around a number. */
const MAX_LAYERS = 6;

/** A link to call or to write to a number: its signs are escaped, and a message may stand behind. */
const LINKED =
  /^(?:tel|callto|sms|whatsapp):|^(?:https?:\/\/)?[\w.]{0,20}(?:wa\.me|whatsapp\.com)\//i;

function withoutLink(line: string): string {
  if (!LINKED.test(line)) return line;
  return line
    .replace(/%2B/gi, '+')
    .replace(/%20/g, ' ')
    .replace(/(?<=\d)[?&](?:text|app_absent|type)\b.*$/s, '');
}

/** The number as it was typed, without what is no part of it; digits and signs as ASCII. */
export function barePhone(text: string): string {
  const line = cleanLine(asciiDigits(text.normalize('NFKC'))).replace(DASHES, '-');
  let bare = withoutLink(line);
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = bare.replace(BEFORE, '').replace(BEHIND, '').replace(REMARK, '');
    if (next === bare) break;
    bare = next;
  }
  if (countDigits(bare) < MIN_DIGITS) bare = line;
  bare = bare.replace(PLUS, '+').replace(ANY_CARRIER, '$10').replace(FRACTION, '$1');
  if (GROUPED.test(bare)) bare = bare.replaceAll(',', '');
  bare = bare.replace(AREA_COMMA, '$1 ');
  return bare === '' || bare.length > text.length ? cleanLine(text) : bare;
}

const LABEL = new RegExp(`^(?:${WORDS}|${LETTERS})[.:]?$`, 'iu');

/** Does a word say that a number follows, and is none? */
export function isPhoneLabel(word: string): boolean {
  return LABEL.test(word);
}

/** How many digits a number has, whatever stands between them. */
export function countDigits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Has a program cut the number down, so that nobody can know it? */
export function isShortenedNumber(text: string): boolean {
  return SHORTENED.test(barePhone(text));
}
