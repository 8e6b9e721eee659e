/** What needs no mending here any more: its copy goes from this device. */
import type { Receipt } from '../../../contract/receipt.ts';
import { api } from '../../api/api.ts';
import { ApiProblem } from '../../api/request.ts';
import { outboxStore } from '../../storage/device.ts';
import { outboxChanged } from './waiting.ts';

/** Delivered, or refused and sent again from another device. */
export async function dropIfSettled({ id, state, successor_id }: Receipt): Promise<void> {
  if (state !== 'delivered' && successor_id === null) return;
  const entry = await outboxStore.getSent(id);
  if (state === 'delivered' || entry?.fixed_as === null) await dropSentCopy(id);
}

export async function dropSentCopy(id: string): Promise<void> {
  if ((await outboxStore.getSent(id)) === undefined) return;
  await outboxStore.dropSent(id);
  await outboxChanged();
}

/** Asks for what was accepted before: it may have been delivered while nobody was here. */
export async function dropDeliveredEarlier(): Promise<void> {
  for (const { id } of await outboxStore.listSent()) {
    try {
      await dropIfSettled(await api.submission(id));
    } catch (error) {
      // A receipt that is gone was delivered long ago or forgotten on request.
      if (!(error instanceof ApiProblem && error.problem.status === 404)) return;
      await dropSentCopy(id);
    }
  }
}
