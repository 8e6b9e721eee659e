import { remember } from '../remember.ts';
import { beginningsOf, fold, list, squash } from './fold.ts';
import { isGivenName } from './given-names.ts';
import type { HeadingKind } from './languages/language-words.ts';
import { LANGUAGE_WORDS } from './languages.ts';

/** Kinds of headings in all languages; see `languages`. */
export type { HeadingKind };

/**
 * What a part of a CV is about; `head` stands before the first heading, `letter` is a covering
 * letter.
 */
export type SectionKind = 'head' | 'letter' | HeadingKind;

const KINDS = new Map<string, HeadingKind>();
// The first kind wins, so that "profil" is a summary and "contact" stays a contact.
for (const kind of [
  'experience',
  'education',
  'references',
  'skills',
  'languages',
  'projects',
  'summary',
  'contact',
  'other',
] as const) {
  for (const { headings } of LANGUAGE_WORDS) {
    for (const heading of list(headings[kind] ?? '')) {
      const key = squash(heading);
      if (key !== '' && !KINDS.has(key)) KINDS.set(key, kind);
    }
  }
}

/** Words that join or qualify the parts of a heading. */
const CONNECTORS = new Set(
  list(
    'and|und|et|y|e|ed|i|en|a|ve|och|og|ja|и|і|та|και|și|és|of|the|my|mein|meine|mes|mis|mi|other|weitere|sonstige|key|selected|relevant|additional|further|recent|previous|zusätzliche|wichtige|autres|otros|otras|altre|altri|outras|inne|overige|další|diğer|övrig|core|main|professional|personal|berufliche|technical|academic|continued|fortsetzung|suite|cont|information|informationen|informations',
  ).map(squash),
);

const beginsHeading = beginningsOf([...KINDS.keys(), ...CONNECTORS]);

/** A longer line is a sentence, no heading. Characters and words, set by hand on the development corpus. */
const MOST_LENGTH = 70;
const MOST_WORDS = 6;

/** "Skills ________": a rule that is typed behind a heading. */
const TYPED_RULE = /(?<![_=~*.–—-])[_=~*.–—-]{3,}$/u;
/** "________ Skills": a rule that is typed above a heading and runs into its line. */
const RULE_ABOVE = /^[_=~*–—]{5,}\s+(?=\p{L})/u;

function findKind(source: string): HeadingKind | null {
  const text = source.trimEnd().replace(RULE_ABOVE, '').replace(TYPED_RULE, '');
  if (text.length > MOST_LENGTH) return null;
  const bare = text
    .replace(/(?<![\s\d()[\]【】》〉:：.·•◆■►▶|_\-–—])[\s\d()[\]【】》〉:：.·•◆■►▶|_\-–—]+$/g, '')
    .replace(/^[\d.)\s•·■▪◆►▶|#[【《〈]+/, '');
  if (!beginsHeading(bare)) return null;
  if (REFEREES.test(bare)) return 'references';
  const exact = KINDS.get(squash(bare)) ?? KINDS.get(squash(withoutRemark(bare)));
  // "Referenz 8421" numbers a document.
  if (exact === 'references' && /\d{3}$/.test(text)) return null;
  if (exact) return exact;
  const misspelled = misspelledKind(bare);
  if (misspelled) return misspelled;
  const words = bare.split(/[\s/&,+・–|-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return ofParts(words);
}

/** "Ref. Personal", "Ref. laboral Crumb": referees of one kind, or of one employer. */
const REFEREES =
  /^ref(?:er[eê]ncias?)?s?\.?\s(?:personal(?:es)?|laboral(?:es)?|familiar(?:es)?|comercial(?:es)?|pessoais|profissionais)(?:\s\p{L}+){0,2}$/iu;

/** Headings of each length, of which one letter less or more or another one is no other word. Characters. */
const LEAST_MISSPELLED = 10;
const BY_LENGTH = new Map<number, string[]>();
for (const key of KINDS.keys())
  if (key.length >= LEAST_MISSPELLED)
    BY_LENGTH.set(key.length, [...(BY_LENGTH.get(key.length) ?? []), key]);

/** "Experiences profesionnelles": a long heading with one letter wrong, missing, or too many. */
function misspelledKind(bare: string): HeadingKind | null {
  const key = squash(bare);
  if (key.length < LEAST_MISSPELLED || /\d/.test(key)) return null;
  for (const length of [key.length, key.length + 1, key.length - 1])
    for (const known of BY_LENGTH.get(length) ?? [])
      if (known[0] === key[0] && isOneOff(known, key)) return KINDS.get(known) ?? null;
  return null;
}

/** Whether two words differ in one letter. */
function isOneOff(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  const least = Math.min(one.length, other.length) - from;
  while (back < least && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return Math.max(one.length, other.length) - from - back <= 1;
}

/** "Опыт работы — 9 лет 5 месяцев", "Berufserfahrung von Ada Muster": how long, or whose. */
function withoutRemark(text: string): string {
  const whose = /^(.{4,40}?) (von|of) (\p{Lu}\p{L}+) \p{Lu}[\p{L} -]{1,40}$/u.exec(text);
  // "Resume of Ada Muster" is the title of the document.
  if (whose?.[1] && isDocumentTitle(whose[1])) return text;
  if (whose?.[1] && (whose[2] === 'von' || isGivenName(whose[3] ?? ''))) return whose[1];
  return text
    .replace(/\s\(\p{Ll}[^()]{2,50}$/u, '')
    .replace(/\s[—–-]\s\d{1,2}\s\p{L}+(?:\s\d{1,2}\s\p{L}+)?$/u, '');
}

/** The section that a heading opens; null when the text is no known heading. */
export const headingKind = remember(findKind);

/** "Skills & Languages", "Education and Projects": every part is known; the first one decides. */
function ofParts(words: readonly string[]): HeadingKind | null {
  let kind: HeadingKind | null = null;
  for (let at = 0; at < words.length; ) {
    let length = Math.min(3, words.length - at);
    let found: HeadingKind | null = null;
    for (; length > 0 && !found; length -= 1) {
      found =
        KINDS.get(
          words
            .slice(at, at + length)
            .map(squash)
            .join(''),
        ) ?? null;
      if (found) break;
    }
    if (found) {
      // "Work address" is contact data, whatever is before it.
      if (kind === null || found === 'contact') kind = found;
      at += length;
    } else if (CONNECTORS.has(squash(words[at] ?? ''))) at += 1;
    else return null;
  }
  return kind;
}

/** Titles of the document itself. */
const DOCUMENT_TITLES = new Set(
  LANGUAGE_WORDS.flatMap(({ documentTitles }) => list(documentTitles)).map(squash),
);

/** Whether a line is the title of the document itself ("Curriculum Vitae", "Lebenslauf"). */
export function isDocumentTitle(text: string): boolean {
  return DOCUMENT_TITLES.has(squash(text));
}

/**
 * Headings that no list has whole: "Teaching and Mentoring Experience", "Öğretmenlik Deneyimi", "Experiencia en
 * cocina". The word for experience ends them in some languages and begins them in others.
 */
const LAST_OF_EXPERIENCE = new Set(
  'experience experiences deneyim deneyimler tecrube deneyimi deneyimleri tecrubesi tecrubeleri tapasztalat tapasztalatok erfaring erfarenhet erfarenheter ervaring erfahrung erfahrungen kokemus'.split(
    ' ',
  ),
);
const FIRST_OF_EXPERIENCE = new Set(
  'experiencia experiencias esperienza esperienze experience experiences doswiadczenie zkusenosti skusenosti iskustvo experienta опыт досвід'.split(
    ' ',
  ),
);

/** What somebody else has an experience of, and what counts how much of it there is. */
const NOT_OF_WORK =
  /(?<!\p{L})(?:users?|customers?|clients?|guests?|patients?|employees?|brands?|candidates?|visitors?|players?|digital|online|years?|no|usuarios?|clientes?|usuarios?|utilisateurs?|utenti|utente|cliente|klientow|uzytkownika|jahre[ns]?|lat|anos?|ans|anni|without|sin|sem|ohne|kullanici|musteri|лет|years)(?!\p{L})/u;

/** Characters and words of such a heading at most; a longer line is a sentence. */
const LOOSE = { length: 48, words: 5 } as const;

/** Whether a short line is headed by a word for experience: only its looks tell then that it is a heading. */
export function isLooseExperience(text: string): boolean {
  const bare = text.trim().replace(/\s?[:：]$/, '');
  if (bare.length > LOOSE.length || /[\d.,;:@|•·"“”()]/.test(bare)) return false;
  const folded = fold(bare);
  const words = folded.split(/[\s/&+–-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > LOOSE.words || NOT_OF_WORK.test(folded)) return false;
  return (
    LAST_OF_EXPERIENCE.has(words.at(-1) ?? '') ||
    (FIRST_OF_EXPERIENCE.has(words[0] ?? '') &&
      !/^experiences? (?:with|in|of|using)(?!\p{L})/u.test(folded))
  );
}
