/**
 * Takes a handed draft onto this device: reads it, keeps it, and only then tells the gateway, which deletes
 * what it has. Whoever handed it takes it back in the same way.
 */
import type { HandedDraft } from '../../../contract/handed.ts';
import { routes } from '../../../contract/routes.ts';
import { api } from '../../api/api.ts';
import { ApiProblem, ask } from '../../api/request.ts';
import { newId } from '../../storage/device.ts';
import { handedCopies } from '../../storage/handed.ts';
import { outboxChanged } from '../outbox/waiting.ts';
import { alone, letGo } from './give-draft.ts';
import { readHandedAgain } from './handed-queries.ts';
import { unpackDraft } from './pack.ts';

/** Somebody else has it by now: the colleague took it, or it was taken back. */
export class TakenMeanwhile extends Error {
  override name = 'TakenMeanwhile';
}

/** There is no room for it on this device. It still waits. */
export class NoRoomForDraft extends Error {
  override name = 'NoRoomForDraft';
}

/** What was taken: its id here, the step that was open last, and what nobody has looked at. */
export interface Taken {
  id: string;
  step: string;
  unseen: readonly string[];
}

/** As long as a line takes that brings the largest one, in milliseconds. */
const PATIENCE_MS = 10 * 60_000;

/** @throws TakenMeanwhile, NoRoomForDraft, NotHanded where another tab is at it, and as `ask` */
export function takeDraft({ id, handed_at }: HandedDraft): Promise<Taken> {
  return alone(`intake.hand.${id}`, async () => {
    const packed = await orTaken(async () =>
      (await ask(routes.handedDraft(id), { timeoutMs: PATIENCE_MS })).blob(),
    );
    const { unseen, ...whole } = await unpackDraft(id, packed);
    const taken = await handedCopies.takeIn(whole, handed_at, newId());
    if (!taken.kept) throw new NoRoomForDraft();
    await outboxChanged();
    await confirm(id, handed_at, taken.id);
    await readHandedAgain();
    return { id: taken.id, step: whole.draft.step, unseen };
  });
}

/**
 * Tells the gateway that it is kept. Where it does not answer, the copy is marked and told of later. Where
 * it says that somebody else has it, the copy goes again, unless it was gone on with.
 * @throws TakenMeanwhile
 */
export async function confirm(id: string, handedAt: string, keptAs: string): Promise<void> {
  try {
    await orTaken(() => api.keptHanded(id, handedAt));
  } catch (error) {
    if (!(error instanceof TakenMeanwhile)) return;
    const copy = await handedCopies.at(keptAs);
    if (copy?.taken === handedAt) await letGo(keptAs, copy);
    throw error;
  }
}

async function orTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isTaken = error instanceof ApiProblem && [404, 409].includes(error.problem.status);
    if (!isTaken) throw error;
    await readHandedAgain();
    throw new TakenMeanwhile();
  }
}
