/** What runs beside every page: the outbox, live receipts, and tidying up. Loaded when idle. */

import type { Receipt } from '../../contract/receipt.ts';
import { api } from '../api/api.ts';
import { ApiProblem } from '../api/request.ts';
import { draftStore, locks, openChannel, outboxStore } from '../drafts/device.ts';
import { followReceipts, type LiveMessage } from '../submissions/live-receipts.ts';
import { isLive, setLive } from '../submissions/live-state.ts';
import { dropReceipt, readReceiptsAgain, showReceipt } from '../submissions/receipt-queries.ts';
import { startOutbox } from './page-outbox.ts';
import { outboxChanged } from './waiting.ts';

/** How often what was sent is asked for while changes do not come by themselves. */
const POLL_MS = 10_000;

/** What is delivered needs no mending any more: its copy goes from this device. */
async function settle({ id, state }: Receipt): Promise<void> {
  if (state !== 'delivered') return;
  if ((await outboxStore.getSent(id)) === undefined) return;
  await outboxStore.dropSent(id);
  outboxChanged();
}

async function forget(id: string): Promise<void> {
  await outboxStore.dropSent(id);
  outboxChanged();
}

/** Asks for what was accepted before: it may have been delivered while nobody was here. */
async function settleEarlier(): Promise<void> {
  for (const { id } of await outboxStore.listSent()) {
    try {
      await settle(await api.submission(id));
    } catch (error) {
      // A receipt that is gone was delivered long ago or forgotten on request.
      if (error instanceof ApiProblem && error.problem.status === 404) await forget(id);
      else return;
    }
  }
}

function onLiveMessage(message: LiveMessage): void {
  switch (message.kind) {
    case 'receipt':
      showReceipt(message.receipt);
      void settle(message.receipt);
      return;
    case 'forgotten':
      dropReceipt(message.id);
      void forget(message.id);
      return;
    case 'ready':
      setLive(true);
      readReceiptsAgain();
      void settleEarlier();
      return;
    case 'down':
      setLive(false);
  }
}

export function startBackground(): void {
  startOutbox();
  followReceipts({
    locks,
    openChannel,
    openEvents: (url) => new EventSource(url),
    onMessage: onLiveMessage,
  });
  void draftStore.sweep();
  setInterval(() => {
    if (!isLive()) void settleEarlier();
  }, POLL_MS);
}
