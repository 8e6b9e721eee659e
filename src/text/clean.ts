/**
 * Text without what nobody sees in it. One place for what people type and paste, for values of a CV,
 * for file names and for what an ATS says.
 */

/**
 * Controls and halves of characters, direction marks and overrides (they can hide the true order),
 * soft hyphens, spaces without width, letters that draw nothing (Hangul fillers, the blank of
 * Braille), code points that are no characters, and the sign for what could not be read; so goes
 * whatever else Unicode says to draw nothing for: a text of tags carries words unseen. The two joiners
 * and what chooses a form of the letter before it stay, since Persian and many pictographs are written
 * with them; so do the tags that make a black flag the one of Scotland.
 */
const INVISIBLE =
  /(\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB\uFFFD]|(?!\u200C|\u200D|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/**
 * Joiners join: at the ends of a text, or beside white space, they do nothing. Nor does what chooses a
 * form of the letter before it where there is none.
 */
const IDLE_JOINER =
  /(?<=^|\s)(?:\u200C|\u200D|\p{Variation_Selector})+|(?<![\u200C\u200D])[\u200C\u200D]+(?=\s|$)/gu;

/** Line breaks and tabs are controls and go too, so call `oneLine` before to keep words apart. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '$1');
}

/** Every stretch of white space, line breaks included, as one space; none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What people call a line: visible, its words apart by one space each. Empty when nothing is seen. */
export function cleanLine(text: string): string {
  return oneLine(withoutInvisible(oneLine(text)).replace(IDLE_JOINER, ''));
}

/** The same for a text of several lines: lines and indents stay, empty lines at the ends go. */
export function cleanLines(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => withoutInvisible(line.replaceAll('\t', ' ')).replace(IDLE_JOINER, '').trimEnd());
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** Elements only: "a < b and c > d" is none. */
const ELEMENT = /<\/?[a-z!][^<>]*>/gi;

/** Text with elements as a line without them, as a page without their looks would show it. */
export function withoutElements(text: string): string {
  return oneLine(text.replace(ELEMENT, ' '));
}
