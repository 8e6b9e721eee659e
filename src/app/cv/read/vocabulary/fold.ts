import { plainLetters } from '../../../../text/fold.ts';
import { remember } from '../remember.ts';

/** Letters of Arabic and Persian that are written one for another. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/** Invisible characters, the line that lengthens Arabic words, and its marks for vowels. */
const UNWRITTEN =
  /\u00ad|\u0640|[\u064b-\u0652]|\u0670|\u200b|\u200c|\u200d|\u200e|\u200f|\ufeff|[\ufe00-\ufe0f]/g;

/**
 * Small letters without accents: how words of a CV are compared with vocabularies. Otherwise than
 * `fold` of src/text it leaves the marks of other scripts alone, and makes all quotes one.
 */
export const fold = remember(toFolded);

function toFolded(text: string): string {
  if (!/[^\t\n -~]/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  const small = text.normalize('NFKC').toLowerCase();
  const bare = small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(UNWRITTEN, '')
    .replace(/[أإآٱةىیک]/g, (letter) => ARABIC[letter] ?? letter);
  return plainLetters(bare)
    .replace(/[‘’ʼ´`׳]/g, "'")
    .replace(/[“”״]/g, '"');
}

/** Only the letters, marks and digits of a folded text, for headings that are spaced out or punctuated. */
export const squash = remember((text) =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(THAI_MARKS, ''),
);

/** Marks over and under Thai letters, which PDF files of some programs lose. */
const THAI_MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Characters of a text, and letters of a word, that `beginningsOf` compares. */
const BEGINNING = { text: 24, word: 3 } as const;

/**
 * Squashed words → whether the letters of a text may begin with one of them: false only where none does. Most lines of
 * a CV begin like no label and no heading, and need no closer look.
 */
export function beginningsOf(words: Iterable<string>): (text: string) => boolean {
  const known = new Set([...words].map((word) => word.slice(0, BEGINNING.word)));
  return (text) => {
    const letters = squash(text.slice(0, BEGINNING.text));
    if (letters.length <= BEGINNING.word) return true;
    return (
      known.has(letters.slice(0, 3)) ||
      known.has(letters.slice(0, 2)) ||
      known.has(letters[0] ?? '')
    );
  };
}

/** A list in a template: entries are separated by `|` or line ends. */
export function list(source: string): string[] {
  return source
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
