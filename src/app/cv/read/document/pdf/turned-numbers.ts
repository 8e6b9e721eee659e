import type { PdfText } from './piece.ts';

const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/;
/** What a number is printed with; other signs part it from what stands beside it. */
const PART = /^[\d\u0660-\u0669\u06f0-\u06f9\s-]*$/;
const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ARABIC = /[\u0600-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
/** Digits of a phone number: fewer are a year or a house, more an account. */
const DIGITS = { least: 7, most: 16 } as const;
/** A gap of this share of the font size is a space. */
const SPACE_GAP = 0.12;

/**
 * Runs of one line from left to right, with phone numbers as they were typed. In a line that runs to the left
 * the groups of a number stand from right to left like words, and its plus at the right of them: "+971 50 123"
 * is printed "123 50 971+" (rules W2, W4 and N1 of the Unicode bidirectional algorithm). Behind Arabic letters
 * hyphens part groups too, behind Hebrew ones they do not. A number whose plus or leading zero stands at the
 * left was printed in order, and is left alone.
 */
export function withTurnedNumbers(runs: readonly PdfText[]): PdfText[] {
  const isArabic = runs.some(({ text }) => ARABIC.test(text));
  const made: PdfText[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as PdfText;
    const end = endOfNumber(runs, at);
    const next = runs[end];
    const number = end > at ? asPrinted(runs.slice(at, end)) : '';
    const plus = number.endsWith('+') || (next !== undefined && leftmost(next) === '+');
    const turned = number === '' ? null : inOrder(number.replace('+', '').trim(), plus, isArabic);
    if (turned === null) {
      made.push(run);
      continue;
    }
    const last = runs[end - 1] as PdfText;
    made.push({ ...run, text: turned, width: last.x + last.width - run.x });
    at = end - 1;
    if (next === undefined || !plus || number.endsWith('+')) continue;
    made.push({ ...next, text: withoutPlus(next.text) });
    at = end;
  }
  return made;
}

/** Behind the last run of the number that begins here: `at` itself where none does. */
function endOfNumber(runs: readonly PdfText[], at: number): number {
  const isPart = ({ text }: PdfText) => PART.test(text.trimEnd().replace(/\+$/, ''));
  let end = at;
  if (!DIGIT.test(runs[at]?.text ?? '')) return at;
  while (end < runs.length && isPart(runs[end] as PdfText)) {
    end += 1;
    if (runs[end - 1]?.text.trimEnd().endsWith('+')) break;
  }
  while (end > at && !DIGIT.test(runs[end - 1]?.text ?? '')) end -= 1;
  return end;
}

function asPrinted(runs: readonly PdfText[]): string {
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    text += run.x - right > run.size * SPACE_GAP ? ` ${run.text}` : run.text;
    right = run.x + run.width;
  }
  return text.trim();
}

/** A number as it is printed → as it was typed; null where it stands in order already, or is none. */
function inOrder(printed: string, plus: boolean, isArabic: boolean): string | null {
  const groups = printed.split(/\s+/);
  const count = [...printed].filter((sign) => DIGIT.test(sign)).length;
  if (count < DIGITS.least || count > DIGITS.most) return null;
  const turned = groups
    .map((group) => (isArabic ? group.split('-').reverse().join('-') : group))
    .reverse()
    .join(' ');
  if (plus) return `+${turned}`;
  const isZero = (text: string) => /^[0\u0660\u06f0]/.test(text);
  return isZero(turned) && !isZero(printed) ? turned : null;
}

/** The sign at a run's left end on the page: pdf.js has a run of right-to-left letters in reading order. */
function leftmost({ text }: PdfText): string | undefined {
  return RIGHT.test(text) ? text.trimEnd().at(-1) : text.trimStart().at(0);
}

const withoutPlus = (text: string) =>
  RIGHT.test(text) ? text.trimEnd().replace(/\+$/, '') : text.trimStart().replace(/^\+/, '');
