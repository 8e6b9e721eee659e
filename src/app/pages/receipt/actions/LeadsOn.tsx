import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiProblem } from '../../../api/request.ts';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../../delivery/receipts/receipt-queries.ts';
import { type SubmissionView, viewOfReceipt } from '../../../delivery/view/submission-view.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import styles from '../Receipt.module.css';

interface LeadsOnProps {
  /** What was sent in place of the refused submission. */
  id: string;
  /** What stands here where that was forgotten since: then this one can be mended again. */
  children: ReactNode;
}

/**
 * What was sent in place of a refused submission, and what became of it. Where it was refused and
 * sent again itself, that one is shown instead.
 */
export function LeadsOn({ id, children }: LeadsOnProps) {
  const { submissions } = useWaiting();
  const waiting = submissions?.find((view) => view.id === id);
  const { data: receipt, error } = useQuery({
    ...receiptQueries.one(id),
    // What waits here is not known to the gateway yet.
    enabled: submissions !== null && waiting === undefined,
  });
  if (waiting) return <Lead view={waiting} id={id} />;
  if (receipt === null || isUnknown(error)) return children;
  const lead = <Lead view={receipt ? viewOfReceipt(receipt) : null} id={id} />;
  if (!receipt?.successor_id) return lead;
  return <LeadsOn id={receipt.successor_id}>{lead}</LeadsOn>;
}

const isUnknown = (error: Error | null) =>
  error instanceof ApiProblem && error.problem.status === 404;

/** `view` is null as long as nobody knows what became of it. */
function Lead({ id, view }: { id: string; view: SubmissionView | null }) {
  const { t } = useI18n();
  return (
    <div className={styles.successor}>
      <p>{t('receipt.sentAgain')}</p>
      {view && <StateMark state={view.state} />}
      <Link href={pageUrl.submission(id)}>{t('receipt.toSuccessor')}</Link>
    </div>
  );
}
