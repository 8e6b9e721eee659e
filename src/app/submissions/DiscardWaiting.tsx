import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { discard } from '../outbox/discard.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { outboxChanged } from '../outbox/waiting.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';
import { AskedDeletion } from './AskedDeletion.tsx';
import { fullName } from './full-name.ts';

/** What the list may say about it. */
export const DISCARDED = { discarded: true };

interface DiscardWaitingProps {
  item: OutboxItem;
  /** It is on its way at this moment. */
  sending: boolean;
}

/**
 * Deletes what waits, so that nobody has to leave a person's data behind while the gateway is
 * away. What has left already cannot be called back: that is said first.
 */
export function DiscardWaiting({ item, sending }: DiscardWaitingProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const discarding = useMutation({
    mutationFn: () => discard(item.id),
    onSuccess: () => {
      navigate('/submissions', { state: DISCARDED });
      return outboxChanged();
    },
    // It needs no network.
    networkMode: 'always',
  });
  const risk = sending || mayHaveArrived(item) ? 'discard.mayHaveArrived' : 'discard.notSent';

  return (
    <AskedDeletion
      open={t('discard.open')}
      title={t('discard.title', { name: fullName(item.summary.candidate) })}
      confirm={t('discard.confirm')}
      busy={discarding.isPending}
      onConfirm={() => discarding.mutate()}
      onKeep={discarding.reset}
    >
      <p>{t('discard.goes')}</p>
      <p>{t(risk)}</p>
      {discarding.isError && (
        <Notice tone="warning" live title={t('discard.failed.title')}>
          {t('discard.failed.detail')}
        </Notice>
      )}
    </AskedDeletion>
  );
}

/** Only what was never tried, or was turned down at the first try, certainly did not arrive. */
function mayHaveArrived({ attempts, next_attempt_at, failure }: OutboxItem): boolean {
  if (failure?.kind === 'conflict') return true;
  return attempts > (next_attempt_at === null ? 1 : 0);
}
