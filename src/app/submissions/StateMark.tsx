import type { SubmissionState } from '../../contract/receipt.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './StateMark.module.css';

/** A submission's state, or where it stands before the gateway knows of it. */
export type ShownState = SubmissionState | 'waiting' | 'stopped';

const LOOKS = {
  waiting: { icon: 'clock', tone: 'info' },
  stopped: { icon: 'error', tone: 'danger' },
  queued: { icon: 'clock', tone: 'info' },
  sending: { icon: 'arrowUp', tone: 'info' },
  delivered: { icon: 'check', tone: 'ok' },
  refused: { icon: 'error', tone: 'danger' },
  unconfirmed: { icon: 'warning', tone: 'warning' },
} satisfies Record<ShownState, { icon: IconName; tone: string }>;

/** Icon and word; colour never speaks alone. */
export function StateMark({ state }: { state: ShownState }) {
  const { t } = useWords();
  const { icon, tone } = LOOKS[state];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon name={icon} size={16} />
      {t(`state.${state}`)}
    </span>
  );
}
