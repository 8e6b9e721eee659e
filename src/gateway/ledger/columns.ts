/** What both backends keep beside the record, so that the database can search and order by it. */
import { searchedWords } from '../../contract/receipt-search.ts';
import { isOpen, personOf, type Submission } from './submission.ts';

/** Times are milliseconds since 1970; `record` is the submission as JSON. */
export interface Columns {
  state: string;
  open: boolean;
  next_attempt_at: number | null;
  application_id: string | null;
  updated_at: number;
  settled_at: number | null;
  record: string;
}

/** The columns that change with the submission. */
export function columnsOf(submission: Submission): Columns {
  return {
    state: submission.state,
    open: isOpen(submission),
    next_attempt_at: submission.next_attempt_at,
    application_id: submission.result?.application_id ?? null,
    updated_at: submission.updated_at,
    settled_at: submission.settled_at,
    record: JSON.stringify(submission),
  };
}

/** The columns that are set when it is accepted; only handing over changes one, `belongs_to`. */
export function fixedColumnsOf(submission: Submission) {
  return {
    id: submission.id,
    integration_id: submission.integration_id,
    person: personOf(submission),
    created_at: submission.created_at,
    search: searchedWords(submission).join(' '),
    job_id: submission.job.id,
    belongs_to: submission.belongs_to,
  };
}
