/** What is delivered needs no mending any more: its copy goes from this device. */
import type { Receipt } from '../../contract/receipt.ts';
import { api } from '../api/api.ts';
import { ApiProblem } from '../api/request.ts';
import { outboxStore } from '../drafts/device.ts';
import { outboxChanged } from './waiting.ts';

export async function settle({ id, state }: Receipt): Promise<void> {
  if (state === 'delivered') await forget(id);
}

export async function forget(id: string): Promise<void> {
  if ((await outboxStore.getSent(id)) === undefined) return;
  await outboxStore.dropSent(id);
  await outboxChanged();
}

/** Asks for what was accepted before: it may have been delivered while nobody was here. */
export async function settleEarlier(): Promise<void> {
  for (const { id } of await outboxStore.listSent()) {
    try {
      await settle(await api.submission(id));
    } catch (error) {
      // A receipt that is gone was delivered long ago or forgotten on request.
      if (!(error instanceof ApiProblem && error.problem.status === 404)) return;
      await forget(id);
    }
  }
}
