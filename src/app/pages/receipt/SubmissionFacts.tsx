import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SentFile } from '../../../contract/receipt.ts';
import { queries } from '../../api/queries.ts';
import type {
  ReceiptView,
  SubmissionView,
  WaitingView,
} from '../../delivery/view/submission-view.ts';
import { fullName } from '../../form/full-name.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { AnswersInAts } from './AnswersInAts.tsx';
import styles from './Receipt.module.css';

/** Who, for which job, when, and what else is known: of what waits less than of what was accepted. */
export function SubmissionFacts({ view }: { view: SubmissionView }) {
  const { t } = useI18n();
  const { candidate, job } = view;
  const answers = (!view.upload && view.result?.answers) || [];
  return (
    <>
      <section className={styles.card} aria-labelledby="sent-title">
        <h2 id="sent-title">{t(view.upload ? 'waiting.what' : 'receipt.sent')}</h2>
        <dl className={styles.facts}>
          <Fact label={t('receipt.candidate')}>
            {fullName(candidate)} · {candidate.email_address}
          </Fact>
          <Fact label={t('application.job_id')}>
            <AtsText>{job.name ?? t('job.unnamed')}</AtsText>
          </Fact>
          {view.upload ? <WaitingFacts view={view} /> : <ReceiptFacts receipt={view} />}
        </dl>
      </section>
      {!view.upload && <Files files={view.attachments} />}
      {answers.length > 0 && <AnswersInAts answers={answers} />}
    </>
  );
}

function WaitingFacts({ view: { created_at, attachments } }: { view: WaitingView }) {
  const { t, dateTime, bytes } = useI18n();
  const files = attachments.map(({ name, size }) => `${name} (${bytes(size ?? 0)})`);
  return (
    <>
      <Fact label={t('waiting.since')}>{dateTime(created_at)}</Fact>
      <Fact label={t('attachments')}>{files.join(', ') || t('receipt.noFiles')}</Fact>
    </>
  );
}

function ReceiptFacts({ receipt }: { receipt: ReceiptView }) {
  const { t, dateTime, number } = useI18n();
  const { data: session } = useQuery(queries.session());
  const { id, integration_id, created_at, updated_at, attempts, result, link_name } = receipt;
  const ats = session?.integrations.find((each) => each.id === integration_id)?.label;
  return (
    <>
      <Fact label={t('receipt.to')}>{ats ?? t('send.ats')}</Fact>
      {link_name !== null && <Fact label={t('receipt.link')}>{link_name}</Fact>}
      <Fact label={t('receipt.accepted')}>{dateTime(created_at)}</Fact>
      <Fact label={t('receipt.updated')}>{dateTime(updated_at)}</Fact>
      <Fact label={t('receipt.attempts')}>{number(attempts)}</Fact>
      <Fact label={t('receipt.id')} code>
        {id}
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
    </>
  );
}

/** Each file with its fingerprint. */
function Files({ files }: { files: readonly SentFile[] }) {
  const { t, bytes } = useI18n();
  return (
    <section className={styles.card} aria-labelledby="files-title">
      <h2 id="files-title">{t('attachments')}</h2>
      {files.length === 0 && <p className="quiet">{t('receipt.noFiles')}</p>}
      <ul className={styles.files}>
        {files.map(({ name, type, size, sha256 }, index) => (
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
                <span className="quiet">{t('receipt.fingerprint')}</span> <code>{sha256}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FactProps {
  label: string;
  /** Something to copy, not to read. */
  code?: boolean;
  children: ReactNode;
}

/** One line of a `dl`. */
export function Fact({ label, code = false, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{code ? <code>{children}</code> : children}</dd>
    </div>
  );
}
