/** From rows of PostgreSQL to submissions. */
import { z } from 'zod';
import { SubmissionState } from '../../../contract/receipt.ts';
import { type Stored, Submission } from '../submission.ts';

export const STORED = 's.record, s.version, s.body_hash';
const Row = z.object({ record: z.string(), version: z.number().int(), body_hash: z.string() });

export function toStored(row: unknown): Stored {
  const { record, version, body_hash: bodyHash } = Row.parse(row);
  return { submission: Submission.parse(JSON.parse(record)), version, bodyHash };
}

export const toSubmission = (row: unknown): Submission => toStored(row).submission;

export const CountRow = z.object({
  state: SubmissionState,
  integration_id: z.string(),
  count: z.coerce.number().int(),
});
export const OldestRow = z.object({ state: SubmissionState, created_at: z.coerce.number() });
export const SeqRow = z.object({ seq: z.coerce.number() });
export const IdRow = z.object({ id: z.string() });
/** A single number, such as a minimum that may not exist. */
export const NumberRow = z.object({ n: z.coerce.number().nullable() });
