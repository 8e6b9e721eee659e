/** A language's notation and direction, as the platform knows them. */
import type { Language } from '../../contract/languages.ts';

/** Scripts that are written from right to left and have a living language (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Hebr Mand Nkoo Rohg Syrc Thaa'.split(' '),
);

/** How a page in this language is laid out; from its script, which not every browser tells by itself. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/**
 * The first of these tags that speaks the language, or the language itself, with the digits 0 to 9
 * and the calendar of ISO 8601: what a field shows is what people type and an ATS stores. In Arabic
 * both kinds of digits are read everywhere, the ATS keeps this one, and a number that stands next to
 * a file name or a job's code is then in one script with it.
 */
export function localeFor(language: Language, tags: readonly string[]): string {
  const locale = tags.find((tag) => tag.split('-')[0] === language) ?? language;
  // Said to every locale: asking one for its own takes what loads all of its dates, 30 ms before
  // anything is shown.
  return new Intl.Locale(locale, { numberingSystem: 'latn', calendar: 'gregory' }).toString();
}

/** Arabic dates have marks between their numbers that would show the year first. */
export const withoutMarks = (text: string) => text.replace(/[\u200E\u200F\u061C]/g, '');
