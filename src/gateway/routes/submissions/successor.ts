/** What was sent in place of a refused submission, noted on the refused one so that it leads there. */
import type { Context } from 'hono';
import * as z from 'zod';
import type { Actor } from '../../access/actor.ts';
import type { LedgerView } from '../../access/views/ledger-view.ts';
import type { Clock } from '../../clock.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import type { Submission } from '../../ledger/submission.ts';

const Id = z.uuid();

/**
 * The id in `?mends=` of what is sent in place of a refused submission; null when it is sent in place
 * of none. @throws HttpProblem malformed
 */
export function mendedId(c: Context): string | null {
  const id = c.req.query('mends');
  if (id === undefined) return null;
  const parsed = Id.safeParse(id);
  if (parsed.success) return parsed.data.toLowerCase();
  throw new HttpProblem('malformed', 'The id of what is mended is a UUID.');
}

/** Another writer is overtaken by the next reading; nobody writes a refused submission for long. */
const MAX_TRIES = 5;

/**
 * Has the refused submission `mended` lead to its successor `id`. What is not refused, forgotten, or
 * not the actor's to decide on, is left as it is, and so is one whose successor was taken: of two, the
 * one that got through counts.
 */
export async function noteSuccessor(
  { ledger, clock }: { ledger: LedgerView; clock: Clock },
  actor: Actor,
  mended: string,
  id: string,
): Promise<void> {
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const stored = await ledger.findIfThere(actor, mended, 'decide');
    if (stored === null || mended === id || !(await isOpen(stored.submission))) return;
    const next = { ...stored.submission, successor_id: id, updated_at: clock.now() };
    if (await ledger.update(actor, next, stored.version)) return;
  }

  async function isOpen({ state, successor_id }: Submission): Promise<boolean> {
    if (state !== 'refused' || successor_id === id) return false;
    if (successor_id === null) return true;
    const successor = await ledger.findIfThere(actor, successor_id, 'read');
    return successor === null || successor.submission.state === 'refused';
  }
}
