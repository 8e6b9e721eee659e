const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Small letters without accents: how words are compared. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßłøđðþæœı]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/ς/g, 'σ')
    .replace(/[‘’ʼ´`]/g, "'");
}

/** Only the letters and digits of a folded text, for headings that are spaced out or punctuated. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A list in a template: entries are separated by `|` or line ends. */
export function list(source: string): string[] {
  return source
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
