/**
 * The languages of the product: each is a line here and a file of words, `src/app/i18n/<code>.json`.
 * See docs/adding-a-language.md. The build, the page and the gateway all read this list.
 */

/** ISO 639-1 code → what the language calls itself; in the order in which they are offered. */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ar: 'العربية',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;

/** The codes. A file of words whose code is not among them is not offered to anybody. */
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/** Is the product offered in the language of this code? */
export const isOffered = (code: string): code is Language => Object.hasOwn(LANGUAGE_NAMES, code);

/** The language that words are in which nobody has put into the chosen one. */
export const FALLBACK_LANGUAGE: Language = 'en';

/**
 * The first of these language tags ("pl-PL", best first) in which the product is offered, as a browser
 * asks for them; English where it is offered in none.
 */
export function languageFor(tags: readonly string[]): Language {
  const codes = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return codes.find(isOffered) ?? FALLBACK_LANGUAGE;
}
