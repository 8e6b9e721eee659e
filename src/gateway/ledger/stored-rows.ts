/** From rows of either backend to submissions. */
import * as z from 'zod';
import { type Stored, Submission } from './submission.ts';

const StoredRow = z.object({
  record: z.string(),
  version: z.number().int(),
  body_hash: z.string(),
});

/** Reads the columns that a backend's `STORED` names. @throws ZodError when the row is none of ours */
export function toStored(row: unknown): Stored {
  const { record, version, body_hash: bodyHash } = StoredRow.parse(row);
  return { submission: Submission.parse(JSON.parse(record)), version, bodyHash };
}

/** The same without the ledger's own marks. */
export const toSubmission = (row: unknown): Submission => toStored(row).submission;
