import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../api/request.ts';
import { useWaiting } from '../outbox/waiting.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Page } from '../shell/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import { ForgetReceipt } from './ForgetReceipt.tsx';
import { fullName } from './full-name.ts';
import { NoConnection } from './NoConnection.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { ReceiptGone } from './ReceiptGone.tsx';
import { ReceiptState } from './ReceiptState.tsx';
import { receiptQueries } from './receipt-queries.ts';
import { WaitingReceipt } from './WaitingReceipt.tsx';

/** `/submissions/:id`: what was sent, where it went, what became of it, what happens next. */
export default function ReceiptPage({ id }: { id: string }) {
  const { t } = useWords();
  const { items } = useWaiting();
  const item = items?.find((waiting) => waiting.id === id);
  const isHere = items !== null && item === undefined;
  const {
    data: receipt,
    error,
    refetch,
    fetchStatus,
  } = useQuery({
    ...receiptQueries.one(id),
    enabled: isHere,
  });

  if (item) return <WaitingReceipt item={item} />;
  if (receipt === null || isUnknown(error)) return <ReceiptGone />;
  const back = { href: '/submissions', label: t('receipt.back') };
  if (receipt === undefined) {
    return (
      <Page title={t('receipt.title')} back={back}>
        {error && <LoadFailed error={error} retry={() => void refetch()} />}
        {!error && fetchStatus === 'paused' && <NoConnection />}
        {!error && fetchStatus !== 'paused' && <Skeleton lines={6} label={t('loading')} />}
      </Page>
    );
  }
  return (
    <Page
      title={fullName(receipt.candidate) || t('receipt.title')}
      back={back}
      actions={
        <Button compact icon="file" onClick={() => window.print()} data-no-print>
          {t('receipt.print')}
        </Button>
      }
    >
      <ReceiptState receipt={receipt} />
      <ReceiptFacts receipt={receipt} />
      <ForgetReceipt receipt={receipt} />
    </Page>
  );
}

const isUnknown = (error: Error | null) =>
  error instanceof ApiProblem && error.problem.status === 404;
