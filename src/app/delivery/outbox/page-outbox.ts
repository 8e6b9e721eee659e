/** This page's outbox: the loop with the browser's network, clock, locks and gateway. */
import type { Receipt } from '../../../contract/receipt.ts';
import { routes } from '../../../contract/routes.ts';
import { api } from '../../api/api.ts';
import { linkEndOf } from '../../api/invitation.ts';
import { renewal } from '../../api/renewal.ts';
import { ApiSignedOut } from '../../api/request.ts';
import { locks, outboxStore } from '../../storage/device.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';
import { showReceipt } from '../receipts/receipt-queries.ts';
import { upload } from '../upload.ts';
import { dropIfSettled } from './drop-delivered.ts';
import { createOutbox } from './outbox.ts';
import { noAnswer, readSendAnswer, type SendAnswer, stoppedBy } from './send-answer.ts';
import { onOtherTabs, outboxChanged, setProgress } from './waiting.ts';

async function send({ id, body, mends }: OutboxItem): Promise<SendAnswer> {
  try {
    setProgress(id, 0);
    const to = routes.sending(id, mends ?? null);
    const put = async () => {
      const { status, json, retryAfterMs } = await upload(to, body, {
        onProgress: ({ sentBytes }) => setProgress(id, sentBytes),
      });
      return readSendAnswer(id, status, json, retryAfterMs);
    };
    const answer = await put();
    const isOver = answer.outcome === 'again' && answer.failure.kind === 'unauthenticated';
    if (!isOver || renewal.run === null) return answer;
    await renewal.run();
    return await put();
  } catch (error) {
    const end = linkEndOf(error);
    if (end !== null) return stoppedBy(end);
    return noAnswer((await isSignedOut(error)) ? 'unauthenticated' : 'unreachable');
  } finally {
    setProgress(id, null);
  }
}

/** An upload that was led to a login on another site looks like a broken line; a reading tells. */
async function isSignedOut(failure: unknown): Promise<boolean> {
  if (failure instanceof ApiSignedOut) return true;
  return api.session().then(
    () => false,
    (error) => error instanceof ApiSignedOut,
  );
}

async function withLock(name: string, body: () => Promise<void>): Promise<void> {
  if (locks === undefined) return body();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : body()));
}

export const outbox = createOutbox({
  store: outboxStore,
  send,
  lookUp: (id) => api.submission(id).catch((): Receipt | undefined => undefined),
  withLock,
  isOnline: () => navigator.onLine,
  now: () => new Date(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  // It may be delivered already: the news can be quicker than the answer to the upload.
  onAccepted: (receipt) => dropIfSettled(showReceipt(receipt)),
  onChange: outboxChanged,
});

/** Sends what an earlier visit left, and whenever there is a new reason to hope. */
export function startOutbox(): void {
  const hurry = () => void outbox.run(true);
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hurry();
  });
  onOtherTabs(() => void outbox.run());
  hurry();
}
