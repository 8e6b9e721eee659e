/** What is worth knowing of a submission at a glance: the reason, and when it goes on. */
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { inOurWords } from '../../i18n/path-words.ts';
import { deliveryErrorSentence } from '../receipt/delivery-error-messages.ts';
import { nextMessage } from '../receipt/next-messages.ts';
import { waitingMessage } from '../receipt/waiting-messages.ts';

/** Of the browser that it may wait in. */
export interface Surroundings {
  online: boolean;
  /** It waits in memory only and does not outlive the tab. */
  inMemory: boolean;
}

/** One line of plain text; null when its state says all. */
export function submissionNote(
  i18n: I18n,
  view: SubmissionView,
  { online, inMemory }: Surroundings,
): string | null {
  const { t } = i18n;
  const next = nextMessage(i18n, view.next_attempt_at);
  switch (view.state) {
    case 'waiting':
      return view.upload.sent_bytes === null
        ? waitingMessage(i18n, view, online, inMemory)
        : t('waiting.uploading');
    case 'queued':
      return joined(reasonOf(i18n, view), next && t('receipt.nextTry', { next }));
    case 'unconfirmed':
      return joined(reasonOf(i18n, view), next ? t('lookup.next', { next }) : t('lookup.over'));
    case 'stopped':
    case 'refused':
      return reasonOf(i18n, view);
    case 'delivered': {
      const count = view.result?.warnings.length ?? 0;
      return count > 0 ? t('receipt.warned', { count }) : null;
    }
    case 'sending':
      return null;
  }
}

function reasonOf(i18n: I18n, { problem }: SubmissionView): string | null {
  if (problem === null) return null;
  const sentence = deliveryErrorSentence(problem.code);
  if (sentence !== null) return i18n.t(sentence);
  if (problem.detail === '') return i18n.t('deliveryError.unknown');
  return i18n.t('deliveryError.says', { detail: inOurWords(i18n, problem.detail) });
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ') || null;
