import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Receipt } from '../../contract/receipt.ts';
import { api } from '../api/api.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { fullName } from './full-name.ts';
import { nextWords } from './next-words.ts';
import styles from './Receipt.module.css';
import { showReceipt } from './receipt-queries.ts';
import { SetbackWords } from './SetbackWords.tsx';

/** What was looked up and when, and the three ways on: look again, send again, or say it is there. */
export function UnconfirmedActions({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  const { t, dateTime } = words;
  const { id, problem, lookup, next_attempt_at, candidate, job } = receipt;
  const risk = useRef<HTMLDialogElement>(null);
  const onSuccess = showReceipt;
  const check = useMutation({ mutationFn: () => api.check(id), onSuccess });
  const resend = useMutation({ mutationFn: () => api.resend(id), onSuccess });
  const confirm = useMutation({ mutationFn: () => api.confirm(id), onSuccess });
  const busy = check.isPending || resend.isPending || confirm.isPending;
  const failed = [check, resend, confirm].find(({ isError }) => isError);
  const next = nextWords(words, next_attempt_at);
  const name = fullName(candidate);

  return (
    <>
      <div className={styles.words}>
        {problem && <SetbackWords {...problem} />}
        <p role="status">
          {lookup.last_at === null
            ? t('lookup.none')
            : t('lookup.last', {
                email: candidate.email_address,
                job: job.name ?? t('job.unnamed'),
                time: dateTime(lookup.last_at),
                count: lookup.count,
              })}{' '}
          {next ? t('lookup.next', { next }) : t('lookup.over')}
        </p>
        <p>{t('lookup.noProof')}</p>
      </div>
      {failed && <LoadFailed error={failed.error} retry={() => failed.mutate()} />}
      <div className={styles.actions} data-no-print>
        <Button
          look="primary"
          icon="refresh"
          aria-disabled={busy}
          onClick={() => busy || check.mutate()}
        >
          {t(check.isPending ? 'lookup.checking' : 'lookup.check')}
        </Button>
        <Button icon="check" aria-disabled={busy} onClick={() => busy || confirm.mutate()}>
          {t('lookup.found')}
        </Button>
        <Button look="danger" aria-disabled={busy} onClick={() => risk.current?.showModal()}>
          {t('lookup.resend')}
        </Button>
      </div>
      <dialog ref={risk} className={styles.dialog} aria-labelledby="risk-title">
        <h2 id="risk-title">{t('risk.title', { name })}</h2>
        <p>{t('risk.detail', { name, job: job.name ?? t('job.unnamed') })}</p>
        <div className={styles.actions}>
          <Button onClick={() => risk.current?.close()}>{t('risk.cancel')}</Button>
          <Button
            look="danger"
            onClick={() => {
              risk.current?.close();
              resend.mutate();
            }}
          >
            {t('risk.resend')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
