/**
 * Finishes what was begun before the page was closed or the line broke: whoever handed a draft lets his own
 * copy go once the gateway has it, and whoever kept one says so. What nobody took comes back by itself.
 */
import type { HandedDraft } from '../../../contract/handed.ts';
import { handedCopies } from '../../storage/handed.ts';
import { alone, letGo, NotHanded } from './give-draft.ts';
import { confirm, TakenMeanwhile, takeDraft } from './take-draft.ts';

/** `me` is the opaque id of whoever is here. Never throws: what cannot be settled now is later. */
export async function settleHanded(list: readonly HandedDraft[], me: string): Promise<void> {
  for (const handed of list) {
    await settle(handed, me).catch(() => {});
  }
}

async function settle(handed: HandedDraft, me: string): Promise<void> {
  const { id, state, handed_at, revision, updated_at, from, to } = handed;
  if (from.id !== me && to.id !== me) return;
  const copy = await handedCopies.at(id);
  const isKept = copy?.taken === handed_at;
  if (state === 'returned' && from.id === me && !isKept) return void (await takeDraft(handed));
  if (copy === undefined) return;
  await unlessAtIt(id, async () => {
    if (isKept && (state === 'waiting' || state === 'returned')) {
      return confirm(id, handed_at, id);
    }
    const mine = from.id === me ? 'withdrawn' : 'taken';
    if (isKept && state !== mine && copy.revision === revision) {
      // The other one has it, and here nobody has gone on with it.
      await letGo(id, copy);
    } else if (!isKept && from.id === me && state !== 'withdrawn') {
      await letGo(id, { revision, updated_at });
    }
  });
}

/** This tab or another one may be in the middle of it. */
async function unlessAtIt(id: string, body: () => Promise<void>): Promise<void> {
  await alone(`intake.hand.${id}`, body).catch((error) => {
    if (!(error instanceof NotHanded || error instanceof TakenMeanwhile)) throw error;
  });
}
