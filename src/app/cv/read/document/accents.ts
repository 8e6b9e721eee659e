/** Accents that old TeX fonts print as signs of their own, and the marks that they stand for. */
const MARKS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '¯': '\u0304',
  '˙': '\u0307',
  '˚': '\u030a',
  '˝': '\u030b',
  '¸': '\u0327',
  '˛': '\u0328',
};
/** A sign before its letter, or a cedilla or ogonek, which hang below, behind it. */
const ACCENTED = /(\p{L})([¸˛])(?=\p{L}|\s|$)|([¨´`ˆ˜ˇ˘¯˙˚˝¸˛])[ \u00a0]?(\p{L})/gu;
const SIGN = /[¨´`ˆ˜ˇ˘¯˙˚˝¸˛]/;

/**
 * "M¨uller" → "Müller", "Garc´ıa" → "García"; a sign that makes no letter with its neighbour stays.
 * `at` says where in the new text a place of the old one is.
 */
export function composeAccents(text: string): { text: string; at: (index: number) => number } {
  if (!SIGN.test(text)) return { text, at: (index) => index };
  const cuts: { from: number; lost: number }[] = [];
  const composed = text.replace(ACCENTED, (whole, ...found) => {
    const [before, below, above, after, index] = found;
    const letter = String(before ?? after);
    const mark = MARKS[String(below ?? above)] ?? '';
    const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
    const joined = (base + mark).normalize('NFC');
    if (joined.length > 1) return whole;
    cuts.push({ from: Number(index) + 1, lost: whole.length - 1 });
    return joined;
  });
  const at = (index: number) =>
    cuts.reduce(
      (place, { from, lost }) => place - Math.max(0, Math.min(lost, index - from)),
      index,
    );
  return { text: composed, at };
}
