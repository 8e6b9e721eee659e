/** What runs beside every page: the outbox, live receipts, and tidying up. Loaded when idle. */

import { readAtsNewsAgain, showIntegrationChange, showJobsChange } from '../../api/ats-news.ts';
import { invitationInPage } from '../../api/session-data.ts';
import { draftStore, locks, openChannel } from '../../storage/device.ts';
import { readHandedAgain } from '../handing/handed-queries.ts';
import { followReceipts, type LiveMessage } from '../receipts/live-receipts.ts';
import { liveState } from '../receipts/live-state.ts';
import { readAllRowsAgain } from '../receipts/receipt-lists.ts';
import { dropReceipt, readReceiptsAgain, showReceipt } from '../receipts/receipt-queries.ts';
import { dropDeliveredEarlier, dropIfSettled, dropSentCopy } from './drop-delivered.ts';
import { startOutbox } from './page-outbox.ts';

/** How often what was sent is asked for while changes do not come by themselves. */
const POLL_MS = 10_000;
/** And the list that is shown. */
const LIST_POLL_MS = 4_000;

function onLiveMessage(message: LiveMessage): void {
  switch (message.kind) {
    case 'receipt':
      void dropIfSettled(showReceipt(message.receipt));
      return;
    case 'forgotten':
      dropReceipt(message.id);
      void dropSentCopy(message.id);
      return;
    case 'integration':
      showIntegrationChange(message.change);
      return;
    case 'jobs':
      showJobsChange(message.change.integration_id);
      return;
    case 'handed':
      void readHandedAgain();
      return;
    case 'ready':
      liveState.set(true);
      readReceiptsAgain();
      void readAtsNewsAgain();
      void readHandedAgain();
      void dropDeliveredEarlier();
      return;
    case 'down':
      liveState.set(false);
      // Each query learns from its next answer that it has to ask for itself from now on.
      readReceiptsAgain();
  }
}

/** Starts it for as long as the page lives; called once. */
export function startBackground(): void {
  startOutbox();
  void draftStore.sweep();
  // Whoever came by a link hears nothing by himself: his pages ask.
  if (invitationInPage !== null) return;
  followReceipts({
    locks,
    openChannel,
    openEvents: (url) => new EventSource(url),
    onMessage: onLiveMessage,
  });
  setInterval(() => {
    if (!liveState.get()) void dropDeliveredEarlier();
  }, POLL_MS);
  setInterval(() => {
    if (!liveState.get()) readAllRowsAgain();
  }, LIST_POLL_MS);
}
