import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Receipt } from '../../contract/receipt.ts';
import { api } from '../api/api.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { askOnline, isCertainlyNot } from './ask-online.ts';
import { fullName } from './full-name.ts';
import { nextWords } from './next-words.ts';
import styles from './Receipt.module.css';
import { showReceipt } from './receipt-queries.ts';
import { SetbackWords } from './SetbackWords.tsx';

const ORDERS = ['check', 'resend', 'confirm'] as const;
type Order = (typeof ORDERS)[number];

/** Given now or not at all: never carried out later, when nobody looks on any more. */
function useOrder(ask: () => Promise<Receipt>) {
  return useMutation({
    mutationFn: () => askOnline(ask),
    onSuccess: showReceipt,
    networkMode: 'always',
  });
}

/** What was looked up and when, and the three ways on: look again, send again, or say it is there. */
export function UnconfirmedActions({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  const { t, dateTime } = words;
  const { id, problem, lookup, next_attempt_at, candidate, job } = receipt;
  const risk = useRef<HTMLDialogElement>(null);
  const check = useOrder(() => api.check(id));
  const resend = useOrder(() => api.resend(id));
  const confirm = useOrder(() => api.confirm(id));
  const orders = { check, resend, confirm };
  const busy = check.isPending || resend.isPending || confirm.isPending;
  const failed = ORDERS.find((order) => orders[order].isError);
  const next = nextWords(words, next_attempt_at);
  const name = fullName(candidate);

  /** An earlier order that failed is not spoken of any more. */
  const give = (order: Order) => {
    for (const other of ORDERS) if (other !== order) orders[other].reset();
    orders[order].mutate();
  };

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
      {failed && (
        <LoadFailed
          title={t(
            isCertainlyNot(orders[failed].error)
              ? `lookup.failed.${failed}`
              : `lookup.unsure.${failed}`,
          )}
          error={orders[failed].error}
          retry={() => (failed === 'resend' ? risk.current?.showModal() : give(failed))}
          retrying={busy}
        />
      )}
      <div className={styles.actions} data-no-print>
        <Button
          look="primary"
          icon="refresh"
          aria-disabled={busy}
          onClick={() => busy || give('check')}
        >
          {t(check.isPending ? 'lookup.checking' : 'lookup.check')}
        </Button>
        <Button icon="check" aria-disabled={busy} onClick={() => busy || give('confirm')}>
          {t('lookup.found')}
        </Button>
        <Button
          look="danger"
          aria-disabled={busy}
          onClick={() => busy || risk.current?.showModal()}
        >
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
              give('resend');
            }}
          >
            {t('risk.resend')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
