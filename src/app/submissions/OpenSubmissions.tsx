import { useWaiting } from '../outbox/waiting.ts';
import { useWords } from '../words/words.ts';
import styles from './OpenSubmissions.module.css';

/** How many entries that were sent from here are not delivered yet. */
export function OpenSubmissions() {
  const { t, number } = useWords();
  const { items, unsettled } = useWaiting();
  const count = (items?.length ?? 0) + unsettled.length;
  if (count === 0) return null;
  return (
    <span className={`${styles.count} numbers`}>
      <span aria-hidden="true">{number(count)}</span>
      <span className="visually-hidden">{t('nav.open', { count })}</span>
    </span>
  );
}
