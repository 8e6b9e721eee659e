/** What runs beside every page: the outbox, live receipts, and tidying up. Loaded when idle. */

import { draftStore, locks, openChannel } from '../drafts/device.ts';
import { followReceipts, type LiveMessage } from '../submissions/live-receipts.ts';
import { isLive, setLive } from '../submissions/live-state.ts';
import { dropReceipt, readReceiptsAgain, showReceipt } from '../submissions/receipt-queries.ts';
import { startOutbox } from './page-outbox.ts';
import { forget, settle, settleEarlier } from './settle.ts';

/** How often what was sent is asked for while changes do not come by themselves. */
const POLL_MS = 10_000;

function onLiveMessage(message: LiveMessage): void {
  switch (message.kind) {
    case 'receipt':
      void settle(showReceipt(message.receipt));
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
      // Each query learns from its next answer that it has to ask for itself from now on.
      readReceiptsAgain();
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
