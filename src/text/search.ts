/** Whether a search finds a text, the same in the browser and in the databases of the gateway. */
import { fold } from './fold.ts';

/**
 * Letters, digits and the vowels that some scripts write as marks. What is longer than this many
 * characters is taken as several words: PostgreSQL indexes no word of more than 2046 bytes.
 */
const WORD = /[\p{L}\p{M}\p{N}]{1,100}/gu;

/** More words narrow nothing down. */
const MAX_SEARCH_WORDS = 10;

/** The folded words of a text in their order: letters and digits, without any sign. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The words that are looked for when somebody types this: the first ten. */
export function searchWords(search: string): string[] {
  return wordsOf(search).slice(0, MAX_SEARCH_WORDS);
}

/** Does each word of the search begin a word of the text? An empty search finds everything. */
export function matchesWords(text: string, search: string): boolean {
  const words = wordsOf(text);
  return searchWords(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/**
 * The parts of a search, folded: what stands between spaces, signs included, since "C#" is another
 * language than "C". Each may stand anywhere in a folded text; an empty search finds everything.
 */
export function partsOf(search: string): string[] {
  return fold(search).split(/\s+/);
}
