/** An accepted entry, kept until it is delivered so that a refusal can be mended. */
import type { Draft } from '../drafts/draft.ts';
import type { BodyOrder } from './outbox-item.ts';

export interface SentEntry {
  /** The submission's id; its files are kept under the same owner. */
  id: string;
  /** Everything as it was entered: a refusal must cost nobody their answers. */
  draft: Draft;
  order: BodyOrder;
  /** ISO 8601. */
  sent_at: string;
  /** The draft that mends it, once one was made. */
  fixed_as: string | null;
}
