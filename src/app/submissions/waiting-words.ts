/** Why an entry still waits in this browser, and when it is tried again. */
import type { OutboxItem } from '../outbox/outbox-item.ts';
import type { MessageId, Words } from '../words/words.ts';
import { nextWords } from './next-words.ts';

const REASONS: Record<string, MessageId> = {
  unreachable: 'waiting.unreachable',
  unreadable: 'waiting.unreadable',
  unauthenticated: 'waiting.signIn',
  storage_full: 'waiting.storageFull',
  throttled: 'waiting.throttled',
};

export function waitingWords(
  words: Words,
  { failure, next_attempt_at }: Pick<OutboxItem, 'failure' | 'next_attempt_at'>,
  online: boolean,
  /** It does not outlive the tab. */
  inMemory: boolean,
): string {
  if (!online) return words.t(inMemory ? 'waiting.offlineInMemory' : 'waiting.offline');
  if (failure === null) return words.t('waiting.soon');
  const reason = words.t(REASONS[failure.kind] ?? 'waiting.otherwise');
  const next = nextWords(words, next_attempt_at);
  return next === null ? reason : `${reason} ${words.t('receipt.nextTry', { next })}`;
}
