/** `POST /force-sync`: a sync of the copy that reads are answered from, asked for now. */
import * as z from 'zod';
import { maybe, maybeId } from '../values/tolerant.ts';

/** `already_queued`: one is on its way, which is as good. */
export const SyncAnswer = z.object({
  already_queued: maybe(z.boolean()),
  sync_id: maybeId,
});
export type SyncAnswer = z.infer<typeof SyncAnswer>;
