import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { invitationInPage } from '../../../api/session-data.ts';
import { isSubmissionId } from '../../../delivery/receipts/is-submission-id.ts';
import { receiptQueries } from '../../../delivery/receipts/receipt-queries.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { useDraftAge } from '../../../storage/drafts/use-draft-age.ts';
import { Page } from '../../../ui/page/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';

interface DraftGoneProps {
  id: string;
  /** This browser knows that it was sent. */
  sent: boolean;
}

/**
 * There is nothing to fill in under this id: it was sent, or it is not on this device. A draft and
 * its submission have the same id, so a receipt tells which of the two.
 */
export default function DraftGone({ id, sent }: DraftGoneProps) {
  const { t } = useI18n();
  const days = useDraftAge();
  const { data: receipt, isLoading } = useQuery({
    ...receiptQueries.one(id),
    enabled: !sent && isSubmissionId(id),
    refetchInterval: false,
  });
  if (isLoading) {
    return (
      <main id="main">
        <Skeleton lines={6} label={t('loading')} />
      </main>
    );
  }
  const wasSent = sent || Boolean(receipt);
  if (invitationInPage !== null) {
    return (
      <Page title={t(wasSent ? 'draftGone.sent.title' : 'draftGone.missing.title')}>
        <p>
          <Link href={wasSent ? pageUrl.thanks(id) : pageUrl.apply()}>
            {t(wasSent ? 'apply.outcome' : 'apply.toTheJob')}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={t(wasSent ? 'draftGone.sent.title' : 'draftGone.missing.title')}>
      <p>{wasSent ? t('draftGone.sent.detail') : t('draftGone.missing.detail', { days })}</p>
      <p>
        {wasSent && (
          <>
            <Link href={pageUrl.submission(id)}>{t('draftGone.receipt')}</Link> ·{' '}
          </>
        )}
        <Link href={pageUrl.newEntry()}>{t('new.title')}</Link> ·{' '}
        <Link href={pageUrl.start()}>{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
