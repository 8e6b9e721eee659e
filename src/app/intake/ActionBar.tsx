import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { queries } from '../api/queries.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './ActionBar.module.css';
import { useIntake } from './intake-context.ts';
import { STEPS } from './steps.ts';

interface ActionBarProps {
  index: number;
  /** Waiting: it goes on by itself when what is still coming is there. */
  busy: 'sending' | 'waiting' | null;
  /** The review was seen: whoever changes something from there gets a way back. */
  reviewed: boolean;
  /** Goes on to the next step, or sends from the last one. */
  onProceed(): unknown;
}

/**
 * Back and forth, within thumb's reach. The last step's button says where it sends to. Where there
 * is little room "Continue" stands for its whole name, and the way back gives way to the review.
 */
export function ActionBar({ index, busy, reviewed, onProceed }: ActionBarProps) {
  const { t } = useWords();
  const { goTo, integrationId, readOnly, form } = useIntake();
  const closed = form?.creation.possible === false;
  const { data: session } = useQuery(queries.session());
  const before = STEPS[index - 1];
  const after = STEPS[index + 1];
  const returns = after !== undefined && reviewed;
  // Enter in a field clicks this button too. The form itself is never submitted: before that the
  // browser lays out every control, those far out of sight included.
  const proceed = (event: MouseEvent) => {
    event.preventDefault();
    onProceed();
  };
  const label =
    session?.integrations.find(({ id }) => id === integrationId)?.label ?? t('send.ats');
  const whole = after ? t('action.continueTo', { step: t(after.title) }) : t('send.to', { label });
  return (
    <div className={styles.bar}>
      {before ? (
        <Button
          className={returns ? styles.yielding : undefined}
          look="quiet"
          icon="chevronLeft"
          onClick={() => goTo(before.slug)}
        >
          {t(before.title)}
        </Button>
      ) : (
        <span />
      )}
      <span className={styles.keys} aria-hidden="true">
        {t(after ? 'keys.proceed' : 'keys.send')}
      </span>
      {returns && <Button onClick={() => goTo('review')}>{t('action.review')}</Button>}
      <Button
        look="primary"
        type="submit"
        iconAfter={after && 'chevronRight'}
        disabled={after === undefined && (readOnly || closed)}
        aria-disabled={busy !== null}
        aria-label={busy === null ? whole : undefined}
        onClick={proceed}
      >
        {busy === null ? (
          <>
            <span className={styles.whole}>{whole}</span>
            <span className={styles.short}>{t(after ? 'action.continue' : 'action.send')}</span>
          </>
        ) : (
          t(busy === 'sending' ? 'send.preparing' : 'action.waiting')
        )}
      </Button>
      <span className="visually-hidden" role="status">
        {busy === 'waiting' && t('action.waiting')}
      </span>
    </div>
  );
}
