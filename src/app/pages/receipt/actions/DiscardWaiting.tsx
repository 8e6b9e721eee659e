import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { discard } from '../../../delivery/outbox/discard.ts';
import { outboxChanged } from '../../../delivery/outbox/waiting.ts';
import { mayHaveArrived } from '../../../delivery/view/submission-actions.ts';
import type { WaitingView } from '../../../delivery/view/submission-view.ts';
import { fullName } from '../../../form/full-name.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { AskedDeletion } from './AskedDeletion.tsx';

/** What the list may say about it. */
export const DISCARDED = { discarded: true };

/** A page that leads here may have asked already. */
export const ASKS_DISCARD = { asksDiscard: true };

/**
 * Deletes what waits, so that nobody has to leave a person's data behind while the gateway is
 * away. What has left already cannot be called back: that is said first.
 */
export function DiscardWaiting({ view }: { view: WaitingView }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const isAsked = useHistoryState<Partial<typeof ASKS_DISCARD> | null>()?.asksDiscard === true;
  const discarding = useMutation({
    mutationFn: () => discard(view.id),
    onSuccess: () => {
      navigate(pageUrl.submissions(), { state: DISCARDED });
      return outboxChanged();
    },
    // It needs no network.
    networkMode: 'always',
  });
  const risk = mayHaveArrived(view) ? 'discard.mayHaveArrived' : 'discard.notSent';

  return (
    <AskedDeletion
      open={t('discard.open')}
      title={t('discard.title', { name: fullName(view.candidate) })}
      confirm={t('discard.confirm')}
      busy={discarding.isPending}
      isAsked={isAsked}
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
