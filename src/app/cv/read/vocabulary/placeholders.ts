import { fold, list } from './fold.ts';
import { LANGUAGE_WORDS } from './languages.ts';

const WORDS = new Set(
  LANGUAGE_WORDS.flatMap(({ placeholders }) => list(placeholders ?? '')).map(fold),
);
/** Small words and beginnings that join those of a template: "Nom de l'entreprise". */
const JOINS = new Set('de del della da do des du la le of the l d a an'.split(' '));

/** Whether a text is nothing but words of a template: "[Job Title]", "Company Name, City", "Vorname Nachname". */
export function isPlaceholder(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && !JOINS.has(word));
  return words.length > 0 && words.every((word) => WORDS.has(word));
}

const ONE_WORD =
  /^(?:name|yourname|youremail|firstname|firstlast|firstnamelastname|nombre|nome|vorname)@/i;

/** "firstname.lastname@example.com", "your_name@…": the address of a template. */
export const isPlaceholderEmail = (address: string): boolean =>
  ONE_WORD.test(address) ||
  (/^[^@]*[._-]/.test(address) && isPlaceholder(address.split('@')[0] ?? ''));

/** "123 Street Name", "[City]": an address that a template left. */
export const isPlaceholderAddress = (street: string, city: string): boolean =>
  isPlaceholder(street.replace(/street/gi, '')) || isPlaceholder(city);

/** "(123) 456-7890", "555-555-5555": digits in a row or one of them again and again. */
export function isPlaceholderNumber(digits: string): boolean {
  const bare = digits.replace(/\D/g, '').replace(/^0+(?=[1-9])/, '');
  return /^1?23456789\d?$|^(\d)\1{8,}$/.test(bare);
}
