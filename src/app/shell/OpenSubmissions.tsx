import { useWaiting } from '../delivery/outbox/waiting.ts';
import { useI18n } from '../i18n/i18n.ts';
import styles from './OpenSubmissions.module.css';

/** How many entries that were sent from here are not delivered yet. */
export function OpenSubmissions() {
  const { t, number } = useI18n();
  const { submissions, unsettled } = useWaiting();
  const count = (submissions?.length ?? 0) + unsettled.length;
  if (count === 0) return null;
  return (
    <span className={`${styles.count} numbers`}>
      <span aria-hidden="true">{number(count)}</span>
      <span className="visually-hidden">{t('nav.open', { count })}</span>
    </span>
  );
}
