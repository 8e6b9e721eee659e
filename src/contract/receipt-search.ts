/** What a search among submissions looks through, in the browser and in every backend alike. */
import { matchesWords, wordsOf } from '../text/search.ts';
import type { Receipt } from './receipt.ts';

/** No more than so many are counted of what a search finds, since each has to be gone through. */
export const MAX_COUNTED = 200;

/** What is known of a submission from its first moment on, before any gateway has it. */
export type Searched = Pick<Receipt, 'candidate' | 'job'>;

/** Name, e-mail address and the name of the job. */
function textOf({ candidate, job }: Searched): string {
  const { first_name, last_name, email_address } = candidate;
  return [first_name, last_name, email_address, job.name ?? ''].join(' ');
}

/** The folded words that a database keeps for a submission, to be searched by their beginnings. */
export function searchedWords(submission: Searched): string[] {
  return wordsOf(textOf(submission));
}

/** Does each word that was typed begin a word of the submission? */
export function isFound(submission: Searched, search: string): boolean {
  return matchesWords(textOf(submission), search);
}
