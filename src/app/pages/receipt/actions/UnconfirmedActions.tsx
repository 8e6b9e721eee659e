import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Receipt } from '../../../../contract/receipt.ts';
import { api } from '../../../api/api.ts';
import { askOnline, isCertainlyNot } from '../../../delivery/receipts/ask-online.ts';
import { showReceipt } from '../../../delivery/receipts/receipt-queries.ts';
import { can } from '../../../delivery/view/submission-actions.ts';
import type { ReceiptView } from '../../../delivery/view/submission-view.ts';
import { fullName } from '../../../form/full-name.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Quoting } from '../../../ui/AtsText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { DeliveryErrorMessage } from '../DeliveryErrorMessage.tsx';
import { nextMessage } from '../next-messages.ts';
import styles from '../Receipt.module.css';

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
export function UnconfirmedActions({ receipt }: { receipt: ReceiptView }) {
  const i18n = useI18n();
  const { t, dateTime, moment } = i18n;
  const { id, problem, lookup, next_attempt_at, candidate, job } = receipt;
  const risk = useRef<HTMLDialogElement>(null);
  const found = useRef<HTMLDialogElement>(null);
  const check = useOrder(() => api.check(id));
  const resend = useOrder(() => api.resend(id));
  const confirm = useOrder(() => api.confirm(id));
  const orders = { check, resend, confirm };
  const busy = check.isPending || resend.isPending || confirm.isPending;
  const failed = ORDERS.find((order) => orders[order].isError);
  const next = nextMessage(i18n, next_attempt_at);
  const name = fullName(candidate);

  const whatIsDone = (soon: string) =>
    lookup.until === null || Date.parse(lookup.until) <= Date.now()
      ? t('lookup.next', { next: soon })
      : t('lookup.goesOn', { next: soon, until: moment(lookup.until) });

  /** An earlier order that failed is not spoken of any more. */
  const give = (order: Order) => {
    for (const other of ORDERS) if (other !== order) orders[other].reset();
    orders[order].mutate();
  };

  /** What cannot be taken back is asked for again. */
  const retry = (order: Order) => {
    if (order === 'check') give(order);
    else (order === 'resend' ? risk : found).current?.showModal();
  };

  return (
    <>
      <div className={styles.words}>
        {problem && <DeliveryErrorMessage {...problem} />}
        <Live as="p">
          <Quoting quote={job.name}>
            {lookup.last_at === null
              ? t('lookup.none')
              : t('lookup.last', {
                  email: candidate.email_address,
                  job: job.name ?? t('job.unnamed'),
                  time: dateTime(lookup.last_at),
                  count: lookup.count,
                })}
          </Quoting>{' '}
          {next ? whatIsDone(next) : t('lookup.over')}
        </Live>
        <p>{t(can.check(receipt) ? 'lookup.noProof' : 'lookup.others')}</p>
      </div>
      {failed && (
        <LoadFailed
          title={t(
            isCertainlyNot(orders[failed].error)
              ? `lookup.failed.${failed}`
              : `lookup.unsure.${failed}`,
          )}
          error={orders[failed].error}
          retry={() => retry(failed)}
          retrying={busy}
        />
      )}
      <div className={styles.actions} data-no-print>
        {can.check(receipt) && (
          <Button
            look="primary"
            icon="refresh"
            aria-disabled={busy}
            onClick={() => busy || give('check')}
          >
            {t(check.isPending ? 'lookup.checking' : 'lookup.check')}
          </Button>
        )}
        {can.confirm(receipt) && (
          <Button
            icon="check"
            aria-disabled={busy}
            onClick={() => busy || found.current?.showModal()}
          >
            {t('lookup.found')}
          </Button>
        )}
        {can.resend(receipt) && (
          <Button
            look="danger"
            aria-disabled={busy}
            onClick={() => busy || risk.current?.showModal()}
          >
            {t('lookup.resend')}
          </Button>
        )}
      </div>
      <dialog ref={found} data-asks aria-labelledby="found-title">
        <h2 id="found-title">{t('found.title', { name })}</h2>
        <p>
          <Quoting quote={job.name}>
            {t('found.detail', { name, job: job.name ?? t('job.unnamed') })}
          </Quoting>
        </p>
        <div data-ends>
          <Button look="quiet" onClick={() => found.current?.close()}>
            {t('found.cancel')}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              found.current?.close();
              give('confirm');
            }}
          >
            {t('found.confirm')}
          </Button>
        </div>
      </dialog>
      <dialog ref={risk} data-asks aria-labelledby="risk-title">
        <h2 id="risk-title">{t('risk.title', { name })}</h2>
        <p>
          <Quoting quote={job.name}>
            {t('risk.detail', { name, job: job.name ?? t('job.unnamed') })}
          </Quoting>
        </p>
        <div data-ends>
          <Button look="quiet" onClick={() => risk.current?.close()}>
            {t('risk.cancel')}
          </Button>
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
