import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../api/request.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import { fullName } from '../../form/full-name.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { Fact } from './facts/Fact.tsx';
import styles from './Receipt.module.css';

/** What the gateway has under the id of an entry that it turned down: whoever reads it can decide. */
export function SentBefore({ id }: { id: string }) {
  const { t, dateTime } = useI18n();
  const { data: receipt, error, isPending, fetchStatus } = useQuery(receiptQueries.one(id));
  if (isPending && fetchStatus === 'fetching') return null;
  const isGone = receipt === null || (error instanceof ApiProblem && error.problem.status === 404);

  return (
    <section className={styles.card} aria-labelledby="before-title">
      <h2 id="before-title">{t('before.title')}</h2>
      {receipt ? (
        <>
          <div className={styles.words}>
            <StateMark state={receipt.state} />
            <p>{t(`meaning.${receipt.state}`)}</p>
          </div>
          <dl className={styles.facts}>
            <Fact label={t('receipt.candidate')}>
              {fullName(receipt.candidate)} · {receipt.candidate.email_address}
            </Fact>
            <Fact label={t('application.job_id')}>
              <AtsText>{receipt.job.name ?? t('job.unnamed')}</AtsText>
            </Fact>
            <Fact label={t('receipt.accepted')}>{dateTime(receipt.created_at)}</Fact>
          </dl>
        </>
      ) : (
        <p>{t(isGone ? 'before.gone' : 'before.unread')}</p>
      )}
    </section>
  );
}
