import { useEffect, useRef } from 'react';
import type { ReceiptView } from '../../../delivery/view/submission-view.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import styles from '../Receipt.module.css';
import { CodeFact, Fact } from './Fact.tsx';

/** What whoever looks for a fault needs: ids, times, tries, and the fingerprint of each file. */
export function TechnicalDetails({ receipt }: { receipt: ReceiptView }) {
  const { t, dateTime, number } = useI18n();
  const details = useOpenOnPaper();
  const { id, updated_at, attempts, result, attachments } = receipt;
  return (
    <details ref={details} className={`${styles.card} ${styles.technical}`}>
      <summary>{t('receipt.technical')}</summary>
      <dl className={styles.facts}>
        <CodeFact label={t('receipt.id')}>{id}</CodeFact>
        {result?.candidate_id && (
          <CodeFact label={t('receipt.candidateId')}>{result.candidate_id}</CodeFact>
        )}
        {result?.application_id && (
          <CodeFact label={t('receipt.applicationId')}>{result.application_id}</CodeFact>
        )}
        <Fact label={t('receipt.updated')}>{dateTime(updated_at)}</Fact>
        <Fact label={t('receipt.attempts')}>{number(attempts)}</Fact>
        {attachments.map(
          ({ name, sha256 }, index) =>
            sha256 && (
              <CodeFact
                // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's files never change their order
                key={index}
                label={`${t('receipt.fingerprint')} · ${name}`}
              >
                {sha256}
              </CodeFact>
            ),
        )}
      </dl>
    </details>
  );
}

/** Paper cannot be opened: what is folded on the screen is printed whole, and folded again afterwards. */
function useOpenOnPaper() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const paper = matchMedia('print');
    let wasOpen = false;
    const turn = () => {
      if (details.current === null) return;
      if (paper.matches) wasOpen = details.current.open;
      details.current.open = paper.matches || wasOpen;
    };
    paper.addEventListener('change', turn);
    return () => paper.removeEventListener('change', turn);
  }, []);
  return details;
}
