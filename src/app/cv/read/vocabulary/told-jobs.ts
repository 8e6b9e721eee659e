import { list } from './fold.ts';
import { LANGUAGE_WORDS } from './languages.ts';

/** How one language tells of a job in a sentence. */
export interface Telling {
  /** "I have worked", at the beginning. */
  works: RegExp;
  /** "as a", with the blank behind it. */
  as: RegExp;
  /** "at" before a name. */
  at: RegExp;
  /** What may close the sentence, or stands behind the employer: "tätig", "where". */
  done: RegExp;
}

const NAME = '(?=[\\p{Lu}\\p{Lo}\\d"\'„“«‹])';

/** Words as alternatives, the longest first; a word that ends in a dash is written as one with the next. */
function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const plain = word
        .replace(/-$/, '')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]");
      return word.endsWith('-') ? `${plain}-?(?=\\p{L})` : `${plain}\\s+`;
    })
    .join('|');
}

export const TELLINGS: readonly Telling[] = LANGUAGE_WORDS.flatMap(({ told }) => {
  if (!told) return [];
  const begins = '(?<![\\p{L}\\p{M}])';
  const done = list(told.done ?? '').join('|');
  return {
    works: new RegExp(`${begins}(?:${oneOf(list(told.works))})`, 'iu'),
    as: new RegExp(`${begins}(?:${oneOf(list(told.as))})`, 'iu'),
    at: new RegExp(`${begins}(?:${oneOf(list(told.at))})${NAME}`, 'u'),
    done: new RegExp(done === '' ? '(?!)' : `\\s(?:${done})(?![\\p{L}\\p{M}])`, 'iu'),
  };
});

const WORKS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${oneOf(LANGUAGE_WORDS.flatMap(({ told }) => list(told?.works ?? '')))})`,
  'iu',
);
/** Characters at the beginning of a line that a verb of such a sentence stands within. */
const BEGINNING = 70;

/** Whether a line may begin to tell of a job in any language: one look before seventeen. */
export const mayTell = (text: string): boolean => WORKS.test(`${text.slice(0, BEGINNING)} `);
