/** How much the file of `INTEGRATION_FIELDS` may hold. Lengths are characters. */

/** Fields of one integration: more is a form of its own, and Kombo's request takes no more. */
export const MAX_INTEGRATION_FIELDS = 50;

/** Options of one choice: every country and nationality, and some. */
export const MAX_OPTIONS = 500;

/** A label, or the name of an option. */
export const MAX_LABEL_LENGTH = 200;

/** What is said to help. */
export const MAX_HELP_LENGTH = 2000;

/** Languages of one text. */
export const MAX_LANGUAGES = 30;
