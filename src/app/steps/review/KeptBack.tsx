import type { Part } from '../../intake/taken-values.ts';
import { useAtsLabel } from '../../intake/use-ats-label.ts';
import type { MessageId } from '../../words/words.ts';
import { useWords } from '../../words/words.ts';
import styles from './Review.module.css';

/** Says which entered parts are not sent, so that nobody believes they were. */
export function KeptBack({ parts }: { parts: readonly Part[] }) {
  const { t, list } = useWords();
  const ats = useAtsLabel();
  if (parts.length === 0) return null;
  const fields = list(parts.map((part) => t(labelOf(part))));
  return <p className={styles.keptBack}>{t('review.keptBack', { ats, fields })}</p>;
}

function labelOf(part: Part): MessageId {
  if (part === 'sourced_by') return 'sourced_by.user_id';
  if (part === 'gdpr_consent') return 'candidate.group.consent';
  return part;
}
