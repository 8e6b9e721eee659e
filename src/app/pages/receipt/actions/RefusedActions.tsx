import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { REMOTE_FIELDS } from '../../../../contract/integration-fields/words.ts';
import { queries } from '../../../api/queries.ts';
import { useMay } from '../../../api/use-may.ts';
import { reopenRefused } from '../../../delivery/outbox/reopen.ts';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { can } from '../../../delivery/view/submission-actions.ts';
import type { ReceiptView } from '../../../delivery/view/submission-view.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { focusPath } from '../../../platform/focus-path.ts';
import { Button } from '../../../ui/Button.tsx';
import { IssueText } from '../../../ui/IssueText.tsx';
import { DeliveryErrorMessage } from '../DeliveryErrorMessage.tsx';
import { issueLabel } from '../issue-label.ts';
import styles from '../Receipt.module.css';
import { LeadsOn } from './LeadsOn.tsx';
import { MissingFields } from './MissingFields.tsx';

/**
 * Why the ATS said no, and the way to mend it with everything that was entered. What was sent in its
 * place meanwhile is where it leads to.
 */
export function RefusedActions({ receipt }: { receipt: ReceiptView }) {
  const { successors } = useWaiting();
  const mayFix = useMay('send') && can.fix(receipt);
  const fix = useFix(receipt);
  const here = successors.get(receipt.id);
  const successorId = receipt.successor_id ?? (here?.isSent ? here.id : null);
  const ways = mayFix && <Ways id={receipt.id} isBegun={here?.isSent === false} fix={fix} />;
  return (
    <>
      <Reasons receipt={receipt} fix={successorId === null && mayFix ? fix : null} />
      <MissingFields receipt={receipt} />
      {successorId === null ? ways : <LeadsOn id={successorId}>{ways}</LeadsOn>}
    </>
  );
}

/** Opens the entry again, at the field of the issue with this number. */
type Fix = (issue: number) => Promise<void>;

function useFix(receipt: ReceiptView): Fix {
  const [, navigate] = useLocation();
  const isBusy = useRef(false);
  return async (issue) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const place = await reopenRefused(receipt, issue);
      navigate(pageUrl.draft(place.id, place.step));
      if (place.path) focusPath(place.path);
    } finally {
      isBusy.current = false;
    }
  };
}

interface WaysProps {
  id: string;
  /** A draft that mends it is on this device. */
  isBegun: boolean;
  fix: Fix;
}

function Ways({ id, isBegun, fix }: WaysProps) {
  const { t } = useI18n();
  const { submissions, kept } = useWaiting();
  if (submissions === null) return null;
  const isHere = kept.has(id);
  return (
    <>
      <p>{t(isBegun ? 'receipt.begun' : isHere ? 'receipt.kept' : 'receipt.keptElsewhere')}</p>
      <div className={styles.actions} data-no-print>
        <Button look="primary" onClick={() => void fix(0)}>
          {t(isBegun ? 'receipt.goOn' : isHere ? 'receipt.fix' : 'receipt.enterAgain')}
        </Button>
      </div>
    </>
  );
}

interface ReasonsProps {
  receipt: ReceiptView;
  /** Each reason leads to its field; null where nothing is to be mended any more. */
  fix: Fix | null;
}

function Reasons({ receipt, fix }: ReasonsProps) {
  const i18n = useI18n();
  const { problem } = receipt;
  const { data: form } = useQuery({
    ...queries.form(receipt.integration_id),
    // Only the ATS's own fields are called by names that it alone knows.
    enabled: problem?.issues.some(({ path }) => path.startsWith(REMOTE_FIELDS)) === true,
  });
  if (problem === null) return null;
  return (
    <div className={styles.words}>
      <DeliveryErrorMessage {...problem} />
      {problem.issues.length > 0 && (
        <ul>
          {problem.issues.map(({ path, message }, index) => {
            const label = issueLabel(i18n, path, receipt, form ?? null);
            return (
              <li key={path}>
                {fix ? (
                  <button type="button" className={styles.link} onClick={() => void fix(index)}>
                    {label}
                  </button>
                ) : (
                  label
                )}
                {message !== problem.detail && (
                  <>
                    : <IssueText message={message} label={label} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
