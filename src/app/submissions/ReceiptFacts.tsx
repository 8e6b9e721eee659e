import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Receipt } from '../../contract/receipt.ts';
import { queries } from '../api/queries.ts';
import { useWords } from '../words/words.ts';
import { fullName } from './full-name.ts';
import styles from './Receipt.module.css';

/** What was sent, when, where it went, and each file with its fingerprint. */
export function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const { t, dateTime, number, bytes } = useWords();
  const { data: session } = useQuery(queries.session());
  const { candidate, job, integration_id, result, attachments } = receipt;
  const ats = session?.integrations.find(({ id }) => id === integration_id)?.label;
  return (
    <>
      <section className={styles.card} aria-labelledby="sent-title">
        <h2 id="sent-title">{t('receipt.sent')}</h2>
        <dl className={styles.facts}>
          <Fact label={t('receipt.candidate')}>
            {fullName(candidate)} · {candidate.email_address}
          </Fact>
          <Fact label={t('application.job_id')}>{job.name ?? t('job.unnamed')}</Fact>
          <Fact label={t('receipt.to')}>{ats ?? integration_id}</Fact>
          <Fact label={t('receipt.accepted')}>{dateTime(receipt.created_at)}</Fact>
          <Fact label={t('receipt.updated')}>{dateTime(receipt.updated_at)}</Fact>
          <Fact label={t('receipt.attempts')}>{number(receipt.attempts)}</Fact>
          <Fact label={t('receipt.id')} code>
            {receipt.id}
          </Fact>
          {result?.candidate_id && (
            <Fact label={t('receipt.candidateId')} code>
              {result.candidate_id}
            </Fact>
          )}
          {result?.application_id && (
            <Fact label={t('receipt.applicationId')} code>
              {result.application_id}
            </Fact>
          )}
        </dl>
      </section>
      <section className={styles.card} aria-labelledby="files-title">
        <h2 id="files-title">{t('attachments')}</h2>
        {attachments.length === 0 && <p className="quiet">{t('receipt.noFiles')}</p>}
        <ul className={styles.files}>
          {attachments.map(({ name, type, size, sha256 }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's files never change their order
            <li key={index}>
              <p>
                <strong>{name}</strong>{' '}
                <span className="quiet">
                  {t(type === null ? 'receipt.answerFile' : `attachmentType.${type}`)}
                  {size !== null && ` · ${bytes(size)}`}
                </span>
              </p>
              {sha256 && (
                <p className={styles.hash}>
                  <span className="quiet">SHA-256</span> <code>{sha256}</code>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface FactProps {
  label: string;
  /** Something to copy, not to read. */
  code?: boolean;
  children: ReactNode;
}

export function Fact({ label, code = false, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{code ? <code>{children}</code> : children}</dd>
    </div>
  );
}
