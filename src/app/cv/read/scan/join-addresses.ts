/** E-mail addresses that the recogniser broke apart. */
import type { GreyPicture } from './grey-picture.ts';
import type { OcrWord } from './ocr-words.ts';

/** Share of the letters' size: a gap that is wider parts two texts; an underscore is no wider than two letters. */
const GAP = { joined: 0.75, underscore: 1.4 } as const;
/** Where an underscore lies: from a little over the baseline down, in shares of the letters' size. */
const BELOW = { from: 0.02, to: 0.3 } as const;
/** How far beside a link, in shares of the letters' size, its line has ended. */
const BESIDE = 0.4;
/** An underscore covers most of the gap that it stands in. */
const COVERED = 0.55;
/** Ink is darker than this, once the light is even. */
const INK = 150;

/**
 * Words of a picture with its addresses in one piece: "ada @muster.example", "ada@muster. example", and
 * "ada muster@post.example" where an underscore lies in the gap, which the recogniser takes for a rule.
 */
export function withWholeAddresses(words: readonly OcrWord[], picture: GreyPicture): OcrWord[] {
  const made: OcrWord[] = [];
  const isAddressLine = new Set(
    words.filter(({ text }) => /@|©|®/.test(text)).map(({ line }) => line),
  );
  for (const word of words) {
    const own = isAddressLine.has(word.line) ? { ...word, text: withoutSlips(word.text) } : word;
    const before = made.at(-1);
    if (before !== undefined && before.line === own.line && isAddressLine.has(own.line)) {
      const sign = joint(before, own, picture);
      if (sign !== null) {
        made[made.length - 1] = together(before, own, sign);
        continue;
      }
    }
    made.push(own);
  }
  return made;
}

/** Signs that are taken for others within an address: "(@", "(Q)", and a comma for the dot of a host. */
export function withoutSlips(text: string): string {
  const plain = text.replace(/\(@\)?|©|®/g, '@').replace(/@{2,}/g, '@');
  const sign = plain.indexOf('@');
  if (sign === -1) return plain;
  const host = plain.slice(sign).replace(/(?<=\p{L}),(?=\p{L}{2})/gu, '.');
  return `${plain.slice(0, sign)}${trimmedEnd(host)}`;
}

/** Marks that the recogniser makes of a speck or of the edge of the page, and what parts an address from the next. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "‘’'|,;:".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands between two words that are one address; null where they are two texts. */
function joint(before: OcrWord, word: OcrWord, picture: GreyPicture): '' | '_' | null {
  const gap = word.x - (before.x + before.width);
  const size = Math.min(before.size, word.size);
  if (gap < size * GAP.underscore && hasUnderscore(before, word, picture)) return '_';
  if (gap > size * GAP.joined) return null;
  const [left, right] = [before.text, word.text];
  if (left.endsWith('_') && /^[\p{L}\p{N}]/u.test(right)) return '';
  if (/^@[\p{L}\p{N}]/u.test(right) && /[\p{L}\p{N}]$/u.test(left)) return '';
  if (/[\p{L}\p{N}]@$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return '';
  if (/@[\p{L}\p{N}.-]*[.-]$/u.test(left) && /^\p{Ll}/u.test(right)) return '';
  if (/@[\p{L}\p{N}-]+$/u.test(left) && /^\.\p{Ll}/u.test(right)) return '';
  return null;
}

function hasUnderscore(before: OcrWord, word: OcrWord, picture: GreyPicture): boolean {
  const from = Math.round(before.x + before.width);
  const to = Math.round(word.x);
  if (to - from < 2) return false;
  const size = Math.min(before.size, word.size);
  const baseline = (before.baseline + word.baseline) / 2;
  const top = Math.max(0, Math.round(baseline + size * BELOW.from));
  const bottom = Math.min(picture.height - 1, Math.round(baseline + size * BELOW.to));
  for (let y = top; y <= bottom; y += 1) {
    let inked = 0;
    for (let x = from; x < to; x += 1)
      if ((picture.data[y * picture.width + x] ?? 255) < INK) inked += 1;
    // A rule under the whole line goes on under the letters, and beyond both words; a link's ends where they do.
    if (inked >= (to - from) * COVERED)
      return !goesOn(before, picture, y) || isUnderlined(before, word, picture, y);
  }
  return false;
}

const goesOn = ({ x, width }: Pick<OcrWord, 'x' | 'width'>, picture: GreyPicture, y: number) => {
  let inked = 0;
  for (let at = Math.max(0, Math.round(x)); at < x + width; at += 1)
    if ((picture.data[y * picture.width + at] ?? 255) < INK) inked += 1;
  return inked > width * COVERED;
};

/** One link is underlined from its first letter to its last, and holds no blank. */
function isUnderlined(before: OcrWord, word: OcrWord, picture: GreyPicture, y: number): boolean {
  const width = Math.min(before.size, word.size) * BESIDE;
  const ends = word.x + word.width;
  return (
    goesOn(word, picture, y) &&
    !goesOn({ x: before.x - 2 * width, width }, picture, y) &&
    !goesOn({ x: ends + width, width }, picture, y)
  );
}

function together(before: OcrWord, word: OcrWord, sign: '' | '_'): OcrWord {
  const x = Math.min(before.x, word.x);
  const y = Math.min(before.y, word.y);
  return {
    ...before,
    text: `${before.text}${sign}${word.text}`,
    confidence: Math.min(before.confidence, word.confidence),
    x,
    y,
    width: Math.max(before.x + before.width, word.x + word.width) - x,
    height: Math.max(before.y + before.height, word.y + word.height) - y,
  };
}
