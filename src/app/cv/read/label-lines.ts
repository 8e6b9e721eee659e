import type { DocumentLine } from './document/document.ts';
import { findPeriod } from './jobs/periods.ts';
import { jobLabelOf } from './vocabulary/job-labels.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';
import type { JobLabel } from './vocabulary/languages/language-words.ts';

/** Lines that a list of labels and values is looked for in. */
const WINDOW = 7;

/** So many different labels near each other are a list; two stand together in sentences. Set by hand. */
const LEAST_LABELS = 3;
/** A longer line is running text. Characters; set by hand, a good line of a page. */
const MOST_LENGTH = 120;
/** How much of a line a label may take, in characters and words, such as "Date and place of birth". Set by hand. */
const LABEL_LENGTH = 24;
const LABEL_WORDS = 6;

/** What a value must hold to be its label's; labels that prove nothing are not here. */
const VALUE: Partial<Record<Label, RegExp>> = {
  email: /^[^\s@]+@\S+$/,
  phone: /^[+(\d][\d\s()/.-]{5,}/,
  mobile: /^[+(\d][\d\s()/.-]{5,}/,
  birth: /\d/,
  zip: /^[A-Z]{0,2}[- ]?\d/,
  address: /\d|,/,
  street: /\d/,
  name: /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,4}$/u,
  first: /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,2}$/u,
  last: /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,3}$/u,
  city: /^\p{Lu}[\p{L}\p{M}'’. -]{1,30}$/u,
  country: /^\p{Lu}[\p{L}\p{M}'’. -]{1,30}$/u,
  ignored: /^\p{L}/u,
};

/** Labels whose values nothing else looks like. */
const PROOF: readonly Label[] = ['email', 'phone', 'mobile', 'birth'];
/** What a job in a list of labels has: all three near each other, or none of them is a label. */
const JOB: readonly JobLabel[] = ['company', 'title', 'period'];

interface Spaced {
  label: Label | JobLabel;
  /** Where the blank between label and value stands. */
  at: number;
}

/**
 * "Name Olivia Beispiel / E-mail olivia@… / Mobile 0171 …": where three lines near each other are a label and its
 * value with nothing but a blank between them, the blank becomes a tab. Places in the text stay as they are.
 */
export function withLabelTabs(lines: readonly DocumentLine[]): DocumentLine[] {
  const spaced = lines.map(({ text }) => spacedLabel(text));
  return lines.map((line, at) => {
    const own = spaced[at];
    if (!own) return line;
    const near = spaced.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
    const labels = new Set(near.flatMap((other) => other?.label ?? []));
    const proven = PROOF.some((label) => labels.has(label));
    const job = JOB.every((label) => labels.has(label));
    const isOfJob = JOB.some((label) => label === own.label);
    if (isOfJob ? !job : labels.size < LEAST_LABELS || !proven) return line;
    return { ...line, text: `${line.text.slice(0, own.at)}\t${line.text.slice(own.at + 1)}` };
  });
}

function spacedLabel(text: string): Spaced | null {
  if (text.length > MOST_LENGTH || /[:：\t|]/.test(text.slice(0, LABEL_LENGTH))) return null;
  const blanks = [...text.matchAll(/ /g)].slice(0, LABEL_WORDS).map(({ index }) => index);
  for (const at of blanks.reverse()) {
    const before = `${text.slice(0, at)}:`;
    const known = labelOf(before);
    // "Tel. +39 323 …": the label is "Tel.", not the code behind it.
    const label = known?.start === before.length ? known.label : undefined;
    const value = text.slice(at + 1).trim();
    if (label && label !== 'ignored' && VALUE[label]?.test(value)) return { label, at };
    const job = jobLabelOf(`${text.slice(0, at)}:`)?.label;
    if (
      job &&
      (job === 'period' ? findPeriod(value) !== null : /^[\p{Lu}\p{Lo}\d"«„“(]/u.test(value))
    )
      return { label: job, at };
    if (label === 'ignored' && VALUE.ignored?.test(value)) return { label, at };
  }
  return null;
}
