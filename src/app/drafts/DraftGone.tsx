import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { receiptQueries } from '../submissions/receipt-queries.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';

/** There is nothing to fill in under this id: it was sent, or it is not on this device. */
export default function DraftGone({ id, sent }: { id: string; sent: boolean }) {
  const { t } = useWords();
  const receipt = useQuery({ ...receiptQueries.one(id), enabled: !sent, retry: false });
  if (!sent && receipt.isPending) return <Skeleton lines={3} label={t('loading')} />;
  const wasSent = sent || receipt.isSuccess;
  return (
    <Page title={t(wasSent ? 'draftGone.sent.title' : 'draftGone.missing.title')}>
      <p>{t(wasSent ? 'draftGone.sent.detail' : 'draftGone.missing.detail')}</p>
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
