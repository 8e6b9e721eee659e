import type { SubmissionState } from '../../contract/receipt.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './StateMark.module.css';

/**
 * A submission's state, or where it stands before the gateway knows of it; `unanswered` is one that
 * is being sent for longer than an ATS mostly takes.
 */
export type ShownState = SubmissionState | 'waiting' | 'stopped' | 'unanswered';

const LOOKS = {
  waiting: { icon: 'clock', tone: 'info' },
  stopped: { icon: 'error', tone: 'danger' },
  queued: { icon: 'clock', tone: 'info' },
  sending: { icon: 'arrowUp', tone: 'info' },
  unanswered: { icon: 'clock', tone: 'warning' },
  delivered: { icon: 'check', tone: 'ok' },
  refused: { icon: 'error', tone: 'danger' },
  unconfirmed: { icon: 'warning', tone: 'warning' },
} satisfies Record<ShownState, { icon: IconName; tone: string }>;

/** Icon and word; colour never speaks alone. */
export function StateMark({ state }: { state: ShownState }) {
  const { t } = useI18n();
  const { icon, tone } = LOOKS[state];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon name={icon} size={16} />
      {t(`state.${state}`)}
    </span>
  );
}
