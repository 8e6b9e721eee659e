/** Job title and company in a signature, where no dates tell that they are a job. */
import type { Place } from '../matches.ts';
import { jobLabelOf } from '../vocabulary/job-labels.ts';
import { companyScore, legalFormEnd, titleScore } from '../vocabulary/jobs.ts';

/** What a line between a name and an address can say. */
export interface Position {
  title: { value: string; place: Place } | null;
  company: { value: string; place: Place } | null;
}

/** Longer texts are no signature: there the jobs of a CV are looked for. Lines. */
const MAX_LINES = 15;
const MAX_PART_LENGTH = 80;
const LEAST_TITLE = 0.9;
const LEAST_COMPANY = 1.5;

/** "Senior Engineer | Acme GmbH", "Head of Sales at Acme Inc.", "Baker, Crumb Ltd". */
const BETWEEN = /(?:(?<!\s)\s+)?[|•·–—]\s*|(?<!\s)\s+(?:at|bei|chez|presso|@)\s+|,\s+(?=\p{Lu})/gu;

/** The first title and the first company on lines where nothing else was read. */
export function positionIn(lines: readonly string[], taken: ReadonlySet<number>): Position {
  const found: Position = { title: null, company: null };
  if (lines.length > MAX_LINES) return found;
  for (const [line, text] of lines.entries()) {
    if (taken.has(line) || /[@\d]/.test(text)) continue;
    const labelled = jobLabelOf(text);
    if (labelled !== null && labelled.label !== 'period') {
      const value = text.slice(labelled.start).trim();
      const place = { line, start: labelled.start, end: labelled.start + value.length };
      if (value !== '') found[labelled.label] ??= { value, place };
    }
    // Any other label is one of something else.
    if (/^[^:：]{1,40}[:：]/.test(text)) continue;
    for (const { value, start } of partsOf(text)) {
      const place = { line, start, end: start + value.length };
      const isCompany = companyScore(value) >= LEAST_COMPANY || legalFormEnd(value) > 0;
      if (isCompany) found.company ??= { value, place };
      else if (titleScore(value) >= LEAST_TITLE) found.title ??= { value, place };
    }
  }
  return found;
}

function partsOf(text: string): { value: string; start: number }[] {
  const parts: { value: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: between } of [...text.matchAll(BETWEEN), endOf(text)]) {
    const value = text.slice(start, index).trim();
    if (value !== '' && value.length <= MAX_PART_LENGTH) {
      parts.push({ value, start: text.indexOf(value, start) });
    }
    start = index + between.length;
  }
  return parts;
}

const endOf = (text: string) => ({ index: text.length, 0: '' });
