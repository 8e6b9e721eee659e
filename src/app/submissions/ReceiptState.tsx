import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Receipt } from '../../contract/receipt.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import { nextWords } from './next-words.ts';
import styles from './Receipt.module.css';
import { RefusedActions } from './RefusedActions.tsx';
import { SetbackWords } from './SetbackWords.tsx';
import { StateMark } from './StateMark.tsx';
import { UnconfirmedActions } from './UnconfirmedActions.tsx';

/** What became of it, in plain words, and what happens next. Read aloud when it changes. */
export function ReceiptState({ receipt }: { receipt: Receipt }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { state } = receipt;
  const Body = BODIES[state];
  return (
    <section className={styles.state} aria-label={t('receipt.state')}>
      <div role="status" className={styles.words}>
        <StateMark state={state} />
        <p className={styles.meaning}>{t(`meaning.${state}`)}</p>
      </div>
      <Body receipt={receipt} />
      {state === 'delivered' && (
        <div className={styles.actions} data-no-print>
          <Button look="primary" icon="plus" onClick={() => navigate('/new')}>
            {t('receipt.nextCandidate')}
          </Button>
        </div>
      )}
    </section>
  );
}

type StateBody = (props: { receipt: Receipt }) => ReactNode;

const BODIES: Record<Receipt['state'], StateBody> = {
  queued: ({ receipt }) => <Queued receipt={receipt} />,
  sending: () => null,
  delivered: ({ receipt }) => <Delivered receipt={receipt} />,
  refused: ({ receipt }) => <RefusedActions receipt={receipt} />,
  unconfirmed: ({ receipt }) => <UnconfirmedActions receipt={receipt} />,
};

function Queued({ receipt: { problem, next_attempt_at } }: { receipt: Receipt }) {
  const words = useWords();
  const next = nextWords(words, next_attempt_at);
  return (
    <div className={styles.words}>
      {problem && <SetbackWords {...problem} />}
      {next && <p>{words.t('receipt.nextTry', { next })}</p>}
    </div>
  );
}

function Delivered({ receipt: { result, confirmed_by } }: { receipt: Receipt }) {
  const { t } = useWords();
  const warnings = result?.warnings ?? [];
  return (
    <div className={styles.words}>
      {confirmed_by === 'lookup' && <p>{t('receipt.byLookup')}</p>}
      {confirmed_by === 'person' && <p>{t('receipt.byPerson')}</p>}
      {result?.candidate_url && (
        <p>
          <a href={result.candidate_url} target="_blank" rel="noreferrer">
            {t('receipt.openInAts')} <Icon name="external" size={16} />
          </a>
        </p>
      )}
      {warnings.length > 0 && (
        <>
          <p>{t('receipt.warnings', { count: warnings.length })}</p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
