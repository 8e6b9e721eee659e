import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { isSubmissionId } from '../submissions/is-submission-id.ts';
import { receiptQueries } from '../submissions/receipt-queries.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import { useDraftAge } from './use-draft-age.ts';

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
  const { t } = useWords();
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
  return (
    <Page title={t(wasSent ? 'draftGone.sent.title' : 'draftGone.missing.title')}>
      <p>{wasSent ? t('draftGone.sent.detail') : t('draftGone.missing.detail', { days })}</p>
      <p>
        {wasSent && (
          <>
            <Link href={`/submissions/${id}`}>{t('draftGone.receipt')}</Link> ·{' '}
          </>
        )}
        <Link href="/new">{t('new.title')}</Link> · <Link href="/">{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
