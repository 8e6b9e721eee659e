import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { queries } from '../../api/queries.ts';
import { useIntake } from '../../form/intake-context.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './ActionBar.module.css';
import type { SentThen } from './next-candidate.ts';

interface ActionBarProps {
  index: number;
  /** Waiting: it goes on by itself when what is still coming is there. */
  busy: 'sending' | 'waiting' | null;
  /** The review was seen: whoever changes something from there gets a way back. */
  reviewed: boolean;
  /** Goes on to the next step, or sends from the last one and leads to what is named. */
  onProceed(then: SentThen): unknown;
  /** Sends from here, past the review; null where there is more to do first. */
  onSendNow: (() => unknown) | null;
  /** It was turned down before. */
  isAgain: boolean;
}

/**
 * Back and forth, within thumb's reach. The last step's button says where it sends to. Where there
 * is little room "Continue" stands for its whole name, and the way back gives way to the review.
 */
export function ActionBar(props: ActionBarProps) {
  const { index, busy, reviewed, isAgain, onProceed, onSendNow } = props;
  const { t } = useI18n();
  const { goTo, integrationId, readOnly, atsCapabilities, steps } = useIntake();
  const closed = atsCapabilities?.creation.possible === false;
  const { data: session } = useQuery(queries.session());
  const before = steps[index - 1];
  const after = steps[index + 1];
  const isLast = after === undefined;
  const sendsNow = !isLast && onSendNow !== null;
  const returns = !isLast && reviewed && !isAgain && after.slug !== 'review';
  // Enter in a field clicks this button too. The form itself is never submitted: before that the
  // browser lays out every control, those far out of sight included.
  const proceed = (event: MouseEvent) => {
    event.preventDefault();
    onProceed('receipt');
  };
  const label =
    session?.integrations.find(({ id }) => id === integrationId)?.label ?? t('send.ats');
  const cannotSend = readOnly || closed;
  const whole = after
    ? t('action.continueTo', { step: after.slug })
    : t(isAgain ? 'send.againTo' : 'send.to', { label });
  const short = after ? 'action.continue' : isAgain ? 'action.sendAgain' : 'action.send';
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        {before ? (
          <Button
            className={returns || sendsNow || isLast ? styles.yielding : undefined}
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
        {sendsNow && (
          <Button
            look={isAgain ? 'primary' : 'secondary'}
            disabled={cannotSend}
            aria-disabled={busy !== null}
            onClick={() => busy === null && onSendNow()}
          >
            {t(isAgain ? 'action.sendAgain' : 'action.sendNow')}
          </Button>
        )}
        {after === undefined && (
          <Button
            disabled={cannotSend}
            aria-disabled={busy !== null}
            onClick={() => onProceed('next')}
          >
            {t('action.sendNext')}
          </Button>
        )}
        <Button
          look={sendsNow && isAgain ? 'secondary' : 'primary'}
          type="submit"
          iconAfter={after && 'chevronRight'}
          disabled={isLast && cannotSend}
          aria-disabled={busy !== null}
          aria-label={busy === null ? whole : undefined}
          onClick={proceed}
        >
          {busy === null ? (
            <>
              <span className={styles.whole}>{whole}</span>
              <span className={styles.short}>{t(short)}</span>
            </>
          ) : (
            t(busy === 'sending' ? 'send.preparing' : 'action.waiting')
          )}
        </Button>
        <Live as="span" className="visually-hidden">
          {busy === 'waiting' && t('action.waiting')}
        </Live>
      </div>
    </div>
  );
}
