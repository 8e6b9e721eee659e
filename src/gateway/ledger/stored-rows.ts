/** From rows of either backend to submissions. */
import * as z from 'zod';
import type { Whose } from './sight.ts';
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

const GoneRow = z.object({
  id: z.string(),
  belongs_to: z.string().nullable(),
  integration_id: z.string(),
  job_id: z.string(),
});

/** A submission that was deleted. */
export interface Gone {
  id: string;
  whose: Whose;
}

/** Reads what a deletion returns. @throws ZodError when the row is none of ours */
export function toGone(row: unknown): Gone {
  const { id, ...whose } = GoneRow.parse(row);
  return { id, whose };
}

/** The same without the ledger's own marks. */
export const toSubmission = (row: unknown): Submission => toStored(row).submission;
