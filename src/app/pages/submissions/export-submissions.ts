/** Submissions as files for a spreadsheet and for programs. */
import {
  isConflict,
  type ReceiptView,
  type SubmissionView,
  type WaitingView,
} from '../../delivery/view/submission-view.ts';
import { type Cell, csvOf } from './csv.ts';

/**
 * The receipts and under them what waits or was stopped here. What was accepted although its
 * answer was lost is told by its receipt alone; of a conflict both are told, for they differ.
 */
export function withWaiting(
  receipts: readonly ReceiptView[],
  waiting: readonly WaitingView[],
): SubmissionView[] {
  const known = new Set(receipts.map(({ id }) => id));
  return [...receipts, ...waiting.filter((view) => !known.has(view.id) || isConflict(view))];
}

const COLUMNS: [string, (view: SubmissionView) => Cell][] = [
  ['id', ({ id }) => id],
  ['state', ({ state }) => state],
  ['sent_at', ({ created_at }) => created_at],
  ['updated_at', ({ updated_at }) => updated_at],
  ['integration_id', ({ integration_id }) => integration_id],
  ['first_name', ({ candidate }) => candidate.first_name],
  ['last_name', ({ candidate }) => candidate.last_name],
  ['email_address', ({ candidate }) => candidate.email_address],
  ['job_id', ({ job }) => job.id],
  ['job_name', ({ job }) => job.name],
  ['attempts', ({ attempts }) => attempts],
  ['candidate_id', ({ result }) => result?.candidate_id ?? null],
  ['application_id', ({ result }) => result?.application_id ?? null],
  ['candidate_url', ({ result }) => result?.candidate_url ?? null],
  ['warnings', ({ result }) => result?.warnings.join(' | ') ?? null],
  ['problem_code', ({ problem }) => problem?.code ?? null],
  ['problem_detail', ({ problem }) => problem?.detail ?? null],
  ['files', ({ attachments }) => attachments.map(({ name }) => name).join(' | ')],
  ['files_sha256', ({ attachments }) => attachments.map(({ sha256 }) => sha256 ?? '').join(' | ')],
];

/** CSV with a row for each. */
export function toCsv(views: readonly SubmissionView[]): string {
  const head = COLUMNS.map(([name]) => name);
  return csvOf(
    head,
    views.map((view) => COLUMNS.map(([, of]) => of(view))),
  );
}

/** JSON of the receipts, and of what waits in their shape. What the reader may do with them is left out. */
export function toJson(views: readonly SubmissionView[]): string {
  const receipts = views.map(({ upload: _, acts: __, ...receipt }) => receipt);
  return `${JSON.stringify(receipts, null, 2)}\n`;
}
