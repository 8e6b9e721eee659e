import * as Ariakit from '@ariakit/react';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/use-may.ts';
import { reopenRefused } from '../../delivery/outbox/reopen.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { askOnline } from '../../delivery/receipts/ask-online.ts';
import { showReceipt } from '../../delivery/receipts/receipt-queries.ts';
import { can } from '../../delivery/view/submission-actions.ts';
import type { ReceiptView, SubmissionView } from '../../delivery/view/submission-view.ts';
import type { Successor } from '../../delivery/view/successor.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useCopy } from '../../platform/use-copy.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sharedOf, startNext } from '../entry/next-candidate.ts';
import { ASKS_HAND_OVER } from '../receipt/actions/HandOverReceipt.tsx';
import styles from './RowMenu.module.css';
import { WaitingItems } from './WaitingItems.tsx';

interface RowMenuProps {
  view: SubmissionView;
  /** Where a refused one leads to. */
  successor: Successor | null;
}

/**
 * What can be done with a submission without opening it: what its state allows, for whoever may. What
 * asks a question first leads to the receipt, where the question stands.
 */
export function RowMenu({ view, successor }: RowMenuProps) {
  const { t } = useI18n();
  return (
    <Ariakit.MenuProvider placement="bottom-end">
      <Ariakit.MenuButton className={styles.button} title={t('submissions.actions')}>
        <Icon name="more" size={18} />
        <span className="visually-hidden">
          {t('submissions.actionsOf', { name: fullName(view.candidate) })}
        </span>
      </Ariakit.MenuButton>
      <Ariakit.Menu className={styles.menu} gutter={4} unmountOnHide>
        {view.upload === null ? (
          <Items receipt={view} successor={successor} />
        ) : (
          <WaitingItems view={view} />
        )}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  );
}

interface ItemsProps {
  receipt: ReceiptView;
  successor: Successor | null;
}

function Items({ receipt, successor }: ItemsProps) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const maySend = useMay('send');
  const { submissions, kept } = useWaiting();
  const { id, integration_id, job, result, state } = receipt;
  const [isCopied, copy] = useCopy(`${window.location.origin}${pageUrl.submission(id)}`);
  const check = useMutation({
    mutationFn: () => askOnline(() => api.check(id)),
    onSuccess: showReceipt,
    networkMode: 'always',
  });
  const isBegun = successor?.isSent === false;
  const mayFix = maySend && can.fix(receipt) && !successor?.isSent && submissions !== null;
  const fix = async () => {
    const place = await reopenRefused(receipt);
    navigate(pageUrl.draft(place.id, place.step));
  };
  const next = () =>
    void startNext(id, integration_id, sharedOf(id, job.id), (draft) =>
      navigate(pageUrl.draft(draft, 'candidate')),
    );
  return (
    <>
      {result?.candidate_url && (
        <Ariakit.MenuItem
          className={styles.item}
          render={<a href={result.candidate_url} target="_blank" rel="noreferrer" />}
        >
          {t('receipt.openInAts')} <Icon name="external" size={16} />
        </Ariakit.MenuItem>
      )}
      {mayFix && (
        <Ariakit.MenuItem className={styles.item} onClick={() => void fix()}>
          {t(isBegun ? 'receipt.goOn' : kept.has(id) ? 'receipt.fix' : 'receipt.enterAgain')}
        </Ariakit.MenuItem>
      )}
      {can.check(receipt) && (
        <Ariakit.MenuItem
          className={styles.item}
          hideOnClick={false}
          onClick={() => check.isPending || check.mutate()}
        >
          {t(check.isError ? 'submissions.notChecked' : 'lookup.check')}
        </Ariakit.MenuItem>
      )}
      {can.resend(receipt) && (
        <Ariakit.MenuItem className={styles.item} onClick={() => navigate(pageUrl.submission(id))}>
          {t('lookup.resend')} …
        </Ariakit.MenuItem>
      )}
      {can.handOver(receipt) && (
        <Ariakit.MenuItem
          className={styles.item}
          onClick={() => navigate(pageUrl.submission(id), { state: ASKS_HAND_OVER })}
        >
          {t('handOver.open')} …
        </Ariakit.MenuItem>
      )}
      {maySend && state === 'delivered' && (
        <Ariakit.MenuItem className={styles.item} onClick={next}>
          {t('receipt.nextCandidate')}
        </Ariakit.MenuItem>
      )}
      <Ariakit.MenuItem className={styles.item} hideOnClick={false} onClick={copy}>
        {t(isCopied ? 'submissions.linkCopied' : 'submissions.copyLink')}
      </Ariakit.MenuItem>
    </>
  );
}
