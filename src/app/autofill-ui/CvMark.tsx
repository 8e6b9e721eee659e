import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './CvField.module.css';
import { ACCEPT_KEYS, CLEAR_KEYS } from './cv-keys.ts';
import { useCvStore } from './use-cv.ts';

interface CvMarkProps {
  path: string;
  label: string;
  /** The control is described by it. */
  id: string;
}

/**
 * Says that a value was read from the CV and not checked. The buttons are for the pointer; whoever
 * moves by Tab has the keys, and no further stops between the fields.
 */
export default function CvMark({ path, label, id }: CvMarkProps) {
  const { t } = useWords();
  const { session } = useCvStore();
  return (
    <span className={styles.mark}>
      <span className={styles.markWords}>
        <Icon name="file" size={16} />
        {t('autofill.mark')}
      </span>
      <span className="visually-hidden" id={id}>
        {t('autofill.mark.description', { accept: ACCEPT_KEYS, clear: CLEAR_KEYS })}
      </span>
      <IconButton
        className={styles.decide}
        icon="check"
        label={t('autofill.mark.accept', { label })}
        tabIndex={-1}
        onClick={() => session?.accept(path)}
      />
      <IconButton
        className={styles.decide}
        icon="close"
        label={t('autofill.mark.clear', { label })}
        tabIndex={-1}
        onClick={() => session?.clear(path)}
      />
    </span>
  );
}
