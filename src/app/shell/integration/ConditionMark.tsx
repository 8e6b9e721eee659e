import type { Condition } from '../../../contract/session.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './ConditionMark.module.css';
import { CONDITION_ID } from './condition-id.ts';

/** A few words at the name of an ATS. Read aloud when it changes. */
export default function ConditionMark({ condition }: { condition: Condition }) {
  const { t } = useI18n();
  return (
    <Live as="span" id={CONDITION_ID} className={styles.mark} data-condition={condition}>
      <Icon name="warning" size={16} />
      {t(`condition.${condition}`)}
    </Live>
  );
}
