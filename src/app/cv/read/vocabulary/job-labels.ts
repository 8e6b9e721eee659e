import { list, squash } from './fold.ts';
import type { JobLabel } from './languages/language-words.ts';
import { LANGUAGE_WORDS } from './languages.ts';

const KEYS = new Map<string, JobLabel>();
for (const kind of ['title', 'company', 'period'] as const) {
  for (const { jobLabels } of LANGUAGE_WORDS) {
    for (const word of list(jobLabels?.[kind] ?? '')) {
      const key = squash(word);
      if (!KEYS.has(key)) KEYS.set(key, kind);
    }
  }
}

/** "Employer: Crumb Ltd", "Position ⇥ Baker": what the value is, and where it begins; null without a label. */
export function jobLabelOf(text: string): { label: JobLabel; start: number } | null {
  const mark = /^[\s•·▪■◦○*➢►▸\-–|]*([^:：\t]{1,50}?)\s*(?:\t\s*[:：]|[:：]|\t)\s*/u.exec(text);
  const label = mark ? KEYS.get(squash(mark[1] ?? '')) : undefined;
  return mark && label ? { label, start: mark[0].length } : null;
}
