/** Deletes what waits, instead of sending it. */
import { draftStore, outboxStore } from '../../storage/device.ts';

/**
 * Nothing of it stays on this device. A try that is under way is not stopped: it may arrive. The
 * caller leaves the entry's page before it tells of the change, or the page would ask for a receipt.
 */
export async function discard(id: string): Promise<void> {
  // In this order an interruption leaves a draft, which can be deleted, and nothing that is sent.
  await outboxStore.withdraw(id);
  await draftStore.remove(id);
}
