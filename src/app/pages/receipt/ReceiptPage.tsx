import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../api/request.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import { viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { submissionsPlace } from '../submissions-place.ts';
import { NoConnection } from './actions/NoConnection.tsx';
import { ReceiptGone } from './ReceiptGone.tsx';
import { SubmissionDetails } from './SubmissionDetails.tsx';

/** `/submissions/:id`: what was sent, where it went, what became of it, what happens next. */
export default function ReceiptPage({ id }: { id: string }) {
  useFirstScreen();
  const { t } = useI18n();
  const { submissions } = useWaiting();
  const place = submissionsPlace.get();
  const waiting = submissions?.find((view) => view.id === id);
  const {
    data: receipt,
    error,
    refetch,
    fetchStatus,
  } = useQuery({
    ...receiptQueries.one(id),
    enabled: submissions !== null && waiting === undefined,
  });

  // Accepted, it is another page: what had the focus is gone, and the heading takes it.
  if (waiting) return <SubmissionDetails key="waiting" view={waiting} />;
  if (receipt === null || isUnknown(error)) return <ReceiptGone />;
  if (receipt) return <SubmissionDetails key="accepted" view={viewOfReceipt(receipt)} />;
  return (
    <Page
      title={t('receipt.title')}
      back={{ href: place.href, state: { search: place.search }, label: t('receipt.back') }}
    >
      {error && <LoadFailed error={error} retry={() => void refetch()} />}
      {!error && fetchStatus === 'paused' && <NoConnection />}
      {!error && fetchStatus !== 'paused' && <Skeleton lines={6} label={t('loading')} />}
    </Page>
  );
}

const isUnknown = (error: Error | null) =>
  error instanceof ApiProblem && error.problem.status === 404;
