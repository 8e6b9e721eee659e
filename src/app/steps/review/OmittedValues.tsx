import type { OmittedPart } from '../../form/request/supported-values.ts';
import { useAtsLabel } from '../../form/state/use-ats-label.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import styles from './Review.module.css';

/** Says which entered parts are not sent, so that nobody believes they were. */
export function OmittedValues({ parts }: { parts: readonly OmittedPart[] }) {
  const { t, list } = useI18n();
  const ats = useAtsLabel();
  if (parts.length === 0) return null;
  const fields = list(parts.map((part) => t(labelOf(part))));
  return <p className={styles.omitted}>{t('review.omitted', { ats, fields })}</p>;
}

function labelOf(part: OmittedPart): MessageId {
  if (part === 'sourced_by') return 'sourced_by.user_id';
  if (part === 'remote_fields') return 'review.otherFields';
  if (part === 'gdpr_consent') return 'candidate.group.consent';
  return part;
}
