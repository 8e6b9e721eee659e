/** Why an entry still waits in this browser, and when it is tried again. */

import type { WaitingView } from '../../delivery/view/submission-view.ts';
import type { I18n, MessageId } from '../../i18n/i18n.ts';
import { nextMessage } from './next-messages.ts';

const REASONS: Record<string, MessageId> = {
  unreachable: 'waiting.unreachable',
  unreadable: 'waiting.unreadable',
  unauthenticated: 'waiting.signIn',
  request_timeout: 'waiting.tooSlow',
  storage_full: 'waiting.storageFull',
  throttled: 'waiting.throttled',
};

/** The reason, and the next try where one is planned. */
export function waitingMessage(
  i18n: I18n,
  { problem, next_attempt_at }: Pick<WaitingView, 'problem' | 'next_attempt_at'>,
  online: boolean,
  /** It does not outlive the tab. */
  inMemory: boolean,
): string {
  if (!online) return i18n.t(inMemory ? 'waiting.offlineInMemory' : 'waiting.offline');
  if (problem === null) return i18n.t('waiting.soon');
  const reason = i18n.t(REASONS[problem.code] ?? 'waiting.otherwise');
  const next = nextMessage(i18n, next_attempt_at);
  return next === null ? reason : `${reason} ${i18n.t('receipt.nextTry', { next })}`;
}
