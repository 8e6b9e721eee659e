/** Text as it is compared: small letters without accents, so that "muller" and "Müller" are the same. */

/** Letters that Unicode does not take apart into a plain letter and a mark, as people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** Accents, and marks for vowels that Arabic and Hebrew are mostly written without. */
const MARKS = /\p{Script=Inherited}|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu;

/** Small letters as plain ones: ø as o, ß as ss. Accents stay; capitals must be small already. */
export function plainLetters(small: string): string {
  return small.replace(/[ßłøđðþæœıς]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * Small letters without accents, wide and joined forms as plain ones. The length may change, and
 * Korean syllables come apart, so that the beginning of one is found while it is typed: for
 * comparing only, never to be shown.
 */
export function fold(text: string): string {
  return plainLetters(text.normalize('NFKD').replace(MARKS, '').toLowerCase());
}
