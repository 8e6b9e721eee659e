import type { Script } from '../document.ts';

export const HEADINGS = [
  'personal',
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'volunteering',
  'references',
  'hobbies',
  'publications',
] as const;
export type HeadingKind = (typeof HEADINGS)[number];

export const LABELS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'mobile',
  'address',
  'birth',
  'nationality',
  'status',
  'website',
  'company',
  'title',
  'period',
  'place',
  'duties',
] as const;
export type LabelKind = (typeof LABELS)[number];

/** The words of a language as CVs in it use them, several variants each. */
export interface Words {
  lang: string;
  dir: 'ltr' | 'rtl';
  script: Script;
  /** What stands above such a document. */
  cv: readonly string[];
  headings: Readonly<Record<HeadingKind, readonly string[]>>;
  labels: Readonly<Record<LabelKind, readonly string[]>>;
  /** Twelve, as they stand beside a year. */
  months: readonly string[];
  monthsShort: readonly string[];
  /** Patterns of a date: {month} {short} {mm} {m} {yyyy} {yy}. */
  dates: readonly string[];
  /** How two dates are joined: {from} {to}. */
  spans: readonly string[];
  today: readonly string[];
  /** An open period in other words: {from}. */
  since: readonly string[];
  /** "Title at Company": {title} {company}. */
  at: readonly string[];
  /** Pairs `of a man|of a woman`, or one word for both. */
  titles: readonly string[];
  /** {stem} {form} {city}. */
  companies: readonly string[];
  stems: readonly string[];
  groups: readonly string[];
  /** {city}. */
  schools: readonly string[];
  degrees: readonly string[];
  duties: readonly string[];
  summaries: readonly string[];
  skills: readonly string[];
  languageNames: readonly string[];
  nationality: readonly string[];
  statuses: readonly string[];
  hobbies: readonly string[];
  certificates: readonly string[];
  /** Unpaid roles: `title|organisation`. */
  unpaid: readonly string[];
  letter: {
    subject: readonly string[];
    greeting: readonly string[];
    /** Sentences; {company} and {title} are those applied to. */
    body: readonly string[];
    closing: readonly string[];
  };
  /** Said at the end of some CVs. */
  declaration: readonly string[];
  /** Words over an invoice and its lines, for files that are no CV. */
  invoice: readonly string[];
  advert: readonly string[];
}

export type WordsInput = Omit<Words, 'headings' | 'labels' | 'dir' | 'script'> & {
  dir?: 'rtl';
  script?: Script;
  headings: Readonly<Record<HeadingKind, string>>;
  labels: Readonly<Record<LabelKind, string>>;
};

/** Headings and labels are written with `;` between the variants. */
export function words(input: WordsInput): Words {
  return {
    ...input,
    dir: input.dir ?? 'ltr',
    script: input.script ?? 'latin',
    headings: byKind(HEADINGS, input.headings),
    labels: byKind(LABELS, input.labels),
  };
}

function byKind<Kind extends string>(
  kinds: readonly Kind[],
  written: Readonly<Record<Kind, string>>,
): Record<Kind, readonly string[]> {
  const pairs = kinds.map((kind) => [kind, variants(written[kind])] as const);
  const result = {} as Record<Kind, readonly string[]>;
  for (const [kind, list] of pairs) result[kind] = list;
  return result;
}

export function variants(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
