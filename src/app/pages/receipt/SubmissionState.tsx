import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Receipt } from '../../../contract/receipt.ts';
import { useMay } from '../../api/use-may.ts';
import {
  isConflict,
  type ReceiptView,
  type SubmissionView,
} from '../../delivery/view/submission-view.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { titleOf } from '../../form/question-title.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { inOurWords } from '../../i18n/path-words.ts';
import { useOnline } from '../../platform/use-online.ts';
import type { StoreTrouble } from '../../storage/steady-database.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { sharedOf, startNext } from '../entry/next-candidate.ts';
import { Reconnect } from '../Reconnect.tsx';
import { RefusedActions } from './actions/RefusedActions.tsx';
import { UnconfirmedActions } from './actions/UnconfirmedActions.tsx';
import { WaitingActions } from './actions/WaitingActions.tsx';
import { DeliveryErrorMessage } from './DeliveryErrorMessage.tsx';
import { PanelFacts } from './facts/PanelFacts.tsx';
import { nextMessage } from './next-messages.ts';
import styles from './Receipt.module.css';
import { useShownState } from './use-shown-state.ts';
import { waitingMessage } from './waiting-messages.ts';

interface SubmissionStateProps {
  view: SubmissionView;
  /** Why it waits in memory only. */
  trouble: StoreTrouble;
}

/** What became of it in plain words (read aloud when it changes), who and where to, and what is next. */
export function SubmissionState({ view, trouble }: SubmissionStateProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const online = useOnline();
  const shown = useShownState(view);
  const isWaiting = view.state === 'waiting' && view.upload.sent_bytes === null;
  // "In a moment" comes before the upload and behind it: seen twice, and not worth a word.
  const isMoment = online && trouble === null && view.problem === null;
  return (
    <section className={styles.state} data-state={shown} aria-label={t('receipt.state')}>
      <Live>
        {/* One element for each state, with no other in it: each would be read aloud as well. */}
        <div key={shown} className={styles.words}>
          <span data-arrives role="presentation">
            <StateMark state={shown} />
          </span>
          {/* A pause: read aloud, the state and its sentence are one text. */}
          <span className="visually-hidden">.{'\u00A0'}</span>
          <span role="presentation" className={styles.meaning}>
            {t(`meaning.${isConflict(view) ? 'conflict' : shown}`)}
          </span>
          {isWaiting && !isMoment && (
            <span role="presentation">
              <span className="visually-hidden">{'\u00A0'}</span>
              {waitingMessage(i18n, view, online, trouble !== null)}
            </span>
          )}
        </div>
      </Live>
      {isWaiting && isMoment && <p>{waitingMessage(i18n, view, online, false)}</p>}
      <PanelFacts view={view} />
      {view.state !== 'refused' && view.answer_in_ats.length > 0 && (
        <Notice
          tone="warning"
          title={t('receipt.answerInAts', { count: view.answer_in_ats.length })}
        >
          <ul className={styles.titles}>
            {[...new Set(view.answer_in_ats)].map((title) => (
              <li key={title} dir="auto">
                {titleOf(t, { title })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.upload ? <WaitingActions view={view} /> : BODIES[view.state](view)}
    </section>
  );
}

const BODIES: Record<Receipt['state'], (receipt: ReceiptView) => ReactNode> = {
  queued: (receipt) => <Queued receipt={receipt} />,
  sending: () => null,
  delivered: (receipt) => <Delivered receipt={receipt} />,
  refused: (receipt) => <RefusedActions receipt={receipt} />,
  unconfirmed: (receipt) => <UnconfirmedActions receipt={receipt} />,
};

function Queued({ receipt }: { receipt: Receipt }) {
  const i18n = useI18n();
  const { problem, next_attempt_at, integration_id } = receipt;
  const next = nextMessage(i18n, next_attempt_at);
  return (
    <div className={styles.words}>
      {problem && <DeliveryErrorMessage {...problem} />}
      {isDisconnected(problem?.code) && (
        <>
          <p>{i18n.t('receipt.goesOn')}</p>
          <Reconnect integrationId={integration_id} />
        </>
      )}
      {next && <p>{i18n.t('receipt.nextTry', { next })}</p>}
    </div>
  );
}

const isDisconnected = (code: string | undefined) =>
  code === 'disconnected' || code === 'INTEGRATION.AUTHENTICATION_INVALID';

function Delivered({ receipt }: { receipt: Receipt }) {
  const { id, integration_id, job, result, confirmed_by } = receipt;
  const maySend = useMay('send');
  const i18n = useI18n();
  const { t } = i18n;
  const [, navigate] = useLocation();
  const warnings = result?.warnings ?? [];
  const next = () =>
    void startNext(id, integration_id, sharedOf(id, job.id), (draft) =>
      navigate(pageUrl.draft(draft, 'candidate')),
    );
  return (
    <>
      <div className={styles.words}>
        {confirmed_by === 'lookup' && <p>{t('receipt.byLookup')}</p>}
        {confirmed_by === 'person' && <p>{t('receipt.byPerson')}</p>}
        {warnings.length > 0 && (
          <>
            <p>{t('receipt.warnings', { count: warnings.length })}</p>
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>
                  <AtsText>{inOurWords(i18n, warning)}</AtsText>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.actions} data-no-print>
        {maySend && (
          <Button look="primary" icon="plus" onClick={next}>
            {t('receipt.nextCandidate')}
          </Button>
        )}
        {result?.candidate_url && (
          <LinkButton iconAfter="external" href={result.candidate_url} target="_blank">
            {t('receipt.openInAts')}
          </LinkButton>
        )}
      </div>
    </>
  );
}
