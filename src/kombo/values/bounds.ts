/**
 * How much of everything a request and an answer may hold. Browser and gateway share these numbers,
 * so that nothing is refused that could be entered. Lengths are characters (UTF-16 units).
 */

/** Names of people, places, companies and files' kinds; a longer one is no name. */
export const MAX_NAME_LENGTH = 200;

/** Ids of Kombo, of an ATS, of an integration. */
export const MAX_ID_LENGTH = 200;

/** What file systems take, and so what people have. */
export const MAX_FILE_NAME_LENGTH = 255;

/** Each half of a media type has 127 at most (RFC 6838, section 4.2). */
export const MAX_CONTENT_TYPE_LENGTH = 255;

/** Web addresses: what browsers and ATSs agree on. */
export const MAX_URL_LENGTH = 2048;

/** An answer of several lines: about ten pages. */
export const MAX_ANSWER_LENGTH = 20_000;

/** A day, or a day with its time. */
export const MAX_DATE_LENGTH = 40;

/** Attachments of one submission. */
export const MAX_FILES = 50;

/** Answers of one submission; jobs have 200 questions at the very most. */
export const MAX_ANSWERS = 1000;

/** Options chosen in one answer. */
export const MAX_CHOICES = 1000;

/** Further addresses, further numbers, links. */
export const MAX_CONTACTS = 20;

/** Fields of one ATS's own in one submission. */
export const MAX_REMOTE_FIELDS = 50;

/** Base64 of one file: that of 384 MiB. The body's own limit is lower. */
export const MAX_BASE64_LENGTH = 512 * 1024 * 1024;

/** The JSON of a submission without its files, in bytes. */
export const MAX_JSON_BYTES = 1024 * 1024;

/** How many issues one answer tells; nobody mends more at once. */
export const MAX_ISSUES = 20;

/** A word that the ATS says out of a list of its own: states, kinds, codes. A longer one is none. */
export const MAX_ATS_WORD_LENGTH = 200;

/** A line that the ATS says: names, titles, addresses. What is longer is cut. */
export const MAX_ATS_LINE_LENGTH = 4000;

/** A text that the ATS says: descriptions with their elements. What is longer is cut. */
export const MAX_ATS_TEXT_LENGTH = 50_000;

/** Items of one list of the ATS, such as the options of a question. What is more is left out. */
export const MAX_ATS_ITEMS = 10_000;
