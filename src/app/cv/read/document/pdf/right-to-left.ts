import type { PdfText } from './piece.ts';
import { withTurnedNumbers } from './turned-numbers.ts';

const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LEFT = /[A-Za-zÀ-ɏ\u0370-\u052f]/g;
/** Digits with what stands between them keep their order in a text that runs to the left. */
const NUMBER =
  /^[+()./:,\-–\s]*[\d\u0660-\u0669\u06f0-\u06f9][\d\u0660-\u0669\u06f0-\u06f9+()./:,\-–\s]*$/;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Does this text run from right to left, by the letters that most of it has? */
export function runsLeft(texts: readonly Pick<PdfText, 'text'>[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of texts) {
    right += count(text, RIGHT);
    left += count(text, LEFT);
  }
  return right > left;
}

/** A page whose prose runs to the left has its first column at the right: it is read in a mirror. */
export function mirrored(texts: readonly PdfText[]): PdfText[] {
  return texts.map((run) => ({ ...run, x: -(run.x + run.width) }));
}

/**
 * Runs of one line from left to right → in the order in which they are read. What pdf.js hands out as one
 * run is in reading order already; of runs, those of Latin letters and numbers keep their order among
 * themselves (rules L1 and L2 of the Unicode bidirectional algorithm, on runs instead of characters).
 * `leftward`: the page's prose runs to the left, so this line does too.
 */
export function inReadingOrder(printed: readonly PdfText[], leftward: boolean): PdfText[] {
  const isBase = leftward || runsLeft(printed);
  const runs = isBase ? withTurnedNumbers(printed) : printed;
  if (!runs.some(isRight)) return leftward ? bulletFirst(runs) : [...runs];
  const stretches: { right: boolean; runs: PdfText[] }[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    const right = isRight(run) || (!isLeft(run) && (last?.right ?? isBase));
    if (last?.right === right) last.runs.push(run);
    else stretches.push({ right, runs: [run] });
  }
  const ordered = isBase ? stretches.reverse() : stretches;
  return ordered.flatMap((stretch) =>
    stretch.right ? stretch.runs.toReversed() : stretch.runs.map(dashBehind),
  );
}

const LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
/** "السكن 7: شارع": a label, what runs the other way, and the colon of the label. */
const COLON_BEHIND = new RegExp(
  `^(${LETTER}[^:\\d\\p{Script=Latin}]{0,38}?) ([^:\\u0590-\\u08ff]{1,80}):(?=\\s|$)`,
  'u',
);
/** "05.2023( – כיום)": the bracket that opens before the number, not behind it. */
const BRACKET_BEHIND = /(?<=^|\s)(\d[\d./]{0,9}(?: [–-] \d[\d./]{0,9})?)\(([^()]{0,40}\))/gu;

/** "הנשיא ,28 תל אביב", "עד :2024 אופה": a sign behind a number stands at its left on the page. */
const SIGN_BEHIND = new RegExp(`(?<=${LETTER} )([,،:])(\\d[\\d/.]{0,9})(?= )`, 'gu');
/** "2022  -היום": a dash between blanks. */
const DASH_BEHIND = new RegExp(`(?<=\\d) {2}-(?=${LETTER})`, 'gu');
/** "יעל כהן אור-": the hyphen of a double name, where the words are runs of their own. */
const HYPHEN_BEHIND = new RegExp(`(?<=${LETTER}{2} ${LETTER}{2,20}) (${LETTER}{2,20})-$`, 'u');

/**
 * The signs of a line that runs to the left where its reader sees them: a colon behind its label, brackets that open
 * before they close. The length of the text stays.
 */
export function signsInOrder(text: string): string {
  const first = /[()]/.exec(text)?.[0];
  const even = text.split('(').length === text.split(')').length;
  const turned =
    first === ')' && even
      ? text.replace(/[()]/g, (sign) => (sign === '(' ? ')' : '('))
      : text.replace(BRACKET_BEHIND, '($1$2');
  return turned
    .replace(COLON_BEHIND, '$1: $2')
    .replace(SIGN_BEHIND, '$2$1')
    .replace(DASH_BEHIND, ' - ')
    .replace(HYPHEN_BEHIND, '-$1 ');
}

const isRight = ({ text }: PdfText) => count(text, RIGHT) > 0;
const isLeft = ({ text }: PdfText) => count(text, LEFT) > 0 || NUMBER.test(text);

/** The bullet of a line that runs to the left stands at its right end, whatever letters follow. */
function bulletFirst(runs: readonly PdfText[]): PdfText[] {
  const last = runs.at(-1);
  return last && runs.length > 1 && /^\s*[•●▪◦■○*]\s*$/.test(last.text)
    ? [last, ...runs.slice(0, -1)]
    : [...runs];
}

/** "- 1399" to the left of its month is the year and then the dash. */
function dashBehind(run: PdfText): PdfText {
  const dashed = /^\s*([-–—])\s+([\d\u0660-\u0669\u06f0-\u06f9./]+)\s*$/.exec(run.text);
  return dashed ? { ...run, text: `${dashed[2]} ${dashed[1]}` } : run;
}
