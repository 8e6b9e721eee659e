/**
 * A submission as people see it, whether it still waits in this browser or the gateway has it. The
 * names are the receipt's. Lists, pages, exports and filters know submissions in this shape alone.
 */
import type { DeliveryError, Receipt } from '../../../contract/receipt.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';

/** What the gateway has: its receipt says everything. */
export interface ReceiptView extends Receipt {
  upload: null;
}

/** What was handed over here and not accepted by the gateway yet. */
export interface WaitingView
  extends Omit<Receipt, 'state' | 'attempts' | 'updated_at' | 'problem'> {
  /** It is sent by itself, or not before a person has changed something. */
  state: 'waiting' | 'stopped';
  /** Nobody has tried it at the ATS. */
  attempts: null;
  updated_at: null;
  /** Why the last try failed. `code` is the kind of the gateway's problem, or why there was none. */
  problem: Pick<DeliveryError, 'code' | 'detail' | 'issues'> | null;
  upload: Upload;
}

/** `upload` tells the two apart. */
export type SubmissionView = ReceiptView | WaitingView;

/** How far the handing over to the gateway is. */
export interface Upload {
  /** Tries so far; with 0 the gateway certainly knows nothing of it. */
  tries: number;
  /** What has left this tab in the try that is under way; null while none is. */
  sent_bytes: number | null;
  total_bytes: number;
}

/** A receipt as it is, with nothing left to hand over. */
export function viewOfReceipt(receipt: Receipt): ReceiptView {
  return { ...receipt, upload: null };
}

/** What waits; `sentBytes` have left in the try under way. What only the gateway knows is null. */
export function viewOfOutboxItem(item: OutboxItem, sentBytes: number | null = null): WaitingView {
  const { id, summary, created_at, next_attempt_at, failure, attempts, body } = item;
  return {
    ...summary,
    id,
    state: next_attempt_at === null ? 'stopped' : 'waiting',
    attempts: null,
    next_attempt_at,
    created_at,
    updated_at: null,
    attachments: summary.attachments.map((file) => ({
      ...file,
      type: null,
      content_type: null,
      sha256: null,
    })),
    result: null,
    problem: failure && { code: failure.kind, detail: failure.detail, issues: failure.issues },
    lookup: { last_at: null, count: 0, until: null },
    confirmed_by: null,
    answer_in_ats: [],
    successor_id: null,
    link_name: null,
    acts: [],
    upload: { tries: attempts, sent_bytes: sentBytes, total_bytes: body.size },
  };
}

/** Was it turned down because the gateway has another version under the same id? */
export function isConflict({ state, problem }: SubmissionView): boolean {
  return state === 'stopped' && problem?.code === 'conflict';
}
