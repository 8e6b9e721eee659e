/** Queries of lists, and the list of receipts. */
import * as z from 'zod';
import { Receipt, SubmissionState } from './receipt.ts';

/** Query of the list of jobs. */
export const JobQuery = z.object({
  search: z.string().trim().max(200).optional(),
  cursor: z.string().max(200).optional(),
});

/** Query of the list of receipts: newest first, `cursor` from the last page. */
export const SubmissionQuery = z.object({
  search: z.string().trim().max(200).optional(),
  state: SubmissionState.optional(),
  integration_id: z.string().max(200).optional(),
  cursor: z.string().max(200).optional(),
});
export type SubmissionQuery = z.infer<typeof SubmissionQuery>;

export const ReceiptList = z.object({
  results: z.array(Receipt),
  next: z.string().nullable(),
  total: z.number().int(),
});
export type ReceiptList = z.infer<typeof ReceiptList>;
