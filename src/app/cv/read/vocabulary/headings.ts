import { remember } from '../remember.ts';
import { beginningsOf, list, squash } from './fold.ts';
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

function findKind(source: string): HeadingKind | null {
  const text = source.trimEnd().replace(TYPED_RULE, '');
  if (text.length > MOST_LENGTH) return null;
  const bare = text
    .replace(/(?<![\s\d()[\]【】》〉:：.·•◆■►▶|_\-–—])[\s\d()[\]【】》〉:：.·•◆■►▶|_\-–—]+$/g, '')
    .replace(/^[\d.)\s•·■▪◆►▶|#[【《〈]+/, '');
  if (!beginsHeading(bare)) return null;
  const exact = KINDS.get(squash(bare)) ?? KINDS.get(squash(withoutRemark(bare)));
  // "Referenz 8421" numbers a document.
  if (exact === 'references' && /\d{3}$/.test(text)) return null;
  if (exact) return exact;
  const words = bare.split(/[\s/&,+・–|-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return ofParts(words);
}

/** "Опыт работы — 9 лет 5 месяцев", "Berufserfahrung von Ada Muster": how long, or whose. */
function withoutRemark(text: string): string {
  const whose = /^(.{4,40}?) (von|of) (\p{Lu}\p{L}+) \p{Lu}[\p{L} -]{1,40}$/u.exec(text);
  // "Resume of Ada Muster" is the title of the document.
  if (whose?.[1] && isDocumentTitle(whose[1])) return text;
  if (whose?.[1] && (whose[2] === 'von' || isGivenName(whose[3] ?? ''))) return whose[1];
  return text.replace(/\s[—–-]\s\d{1,2}\s\p{L}+(?:\s\d{1,2}\s\p{L}+)?$/u, '');
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
      kind ??= found;
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
