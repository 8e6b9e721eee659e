/** From rows of SQLite to submissions. */
import * as z from 'zod';
import { type Stored, Submission } from '../submission.ts';

export const STORED = 'record, version, body_hash';
const Row = z.object({ record: z.string(), version: z.number().int(), body_hash: z.string() });

export function toStored(row: unknown): Stored {
  const { record, version, body_hash: bodyHash } = Row.parse(row);
  return { submission: Submission.parse(JSON.parse(record)), version, bodyHash };
}

export const toSubmission = (row: unknown): Submission => toStored(row).submission;

/** A number of a row such as `SELECT count(*) AS n`. */
export function numberOf(row: Record<string, unknown> | undefined, name: string): number | null {
  const value = row?.[name];
  return typeof value === 'number' ? value : null;
}
