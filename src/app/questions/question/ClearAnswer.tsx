import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Question.module.css';

/** Takes an answer back where the control itself cannot: a radio button stays chosen for ever. */
export function ClearAnswer({ label, onClear }: { label: string; onClear(): void }) {
  const { t } = useI18n();
  return (
    <Button
      className={styles.clear}
      look="quiet"
      compact
      aria-label={t('question.clearOf', { label })}
      onClick={onClear}
    >
      {t('question.clear')}
    </Button>
  );
}
