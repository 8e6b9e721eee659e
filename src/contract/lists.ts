/** Queries of lists, and the list of receipts. */
import * as z from 'zod';
import { Receipt, SubmissionState } from './receipt.ts';
import { TABS, type TabCounts } from './tabs.ts';

/** Query of the list of jobs. */
export const JobQuery = z.object({
  search: z.string().trim().max(200).optional(),
  cursor: z.string().max(200).optional(),
});

/**
 * Query of the list of receipts: newest first, `cursor` from the last page. It stands in an address,
 * so it has no place for words: those are somebody's name.
 */
export const SubmissionFilter = z.strictObject({
  state: SubmissionState.optional(),
  tab: z.enum(TABS).optional(),
  integration_id: z.string().max(200).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

/**
 * The same list, searched by words of names, e-mail addresses and jobs. In a body. With the purpose it
 * is for a file: for those alone who may export, and written down as that.
 */
export const SubmissionQuery = SubmissionFilter.extend({
  search: z.string().trim().max(200).optional(),
  purpose: z.literal('export').optional(),
});
export type SubmissionQuery = z.infer<typeof SubmissionQuery>;

/** Users of the ATS whose name or e-mail address holds the words; all of them without any. In a body. */
export const UserQuery = z.strictObject({ search: z.string().trim().max(200).optional() });

const Counts: z.ZodType<TabCounts> = z.object({
  action: z.number().int(),
  under_way: z.number().int(),
  delivered: z.number().int(),
  refused: z.number().int(),
  all: z.number().int(),
});

/**
 * `total` counts all that match; while words are searched, one more than `MAX_COUNTED` says that there
 * are more. `next` is the cursor of the next page.
 */
export const ReceiptList = z.object({
  results: z.array(Receipt),
  next: z.string().nullable(),
  total: z.number().int(),
  /** Of every tab, for the first page of a list without words, whichever tab it is; else null. */
  counts: Counts.nullable().default(null),
});
export type ReceiptList = z.infer<typeof ReceiptList>;
