import type { FileEntry } from '../../../../questions/question-kind.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from '../row/FileRow.module.css';
import { useEncoding } from '../use-encoding.ts';

interface PreparationProps {
  entry: FileEntry;
  /** The ATS does not take the file as it is: then nothing is said to be ready. */
  isRefused: boolean;
}

/** How far a file's base64 is, with the way to stop it and to try again. */
export function Preparation({ entry: { id, name }, isRefused }: PreparationProps) {
  const { t } = useI18n();
  const { files } = useIntake();
  const { state, start, stop } = useEncoding(id, files);
  if (state === null) return null;
  if (state.status === 'ready') {
    if (isRefused) return null;
    return (
      <span className={styles.ready}>
        <Icon name="check" size={16} />
        {t('files.ready')}
      </span>
    );
  }
  if (state.status === 'encoding') {
    const { doneBytes, totalBytes } = state;
    const percent = totalBytes === 0 ? 0 : Math.floor((doneBytes / totalBytes) * 100);
    return (
      <span className={styles.preparing}>
        <progress aria-label={t('files.preparing', { name })} max={100} value={percent} />
        <span className="numbers">{t('files.preparing.percent', { percent })}</span>
        <Button look="quiet" compact aria-label={t('files.stopOf', { name })} onClick={stop}>
          {t('files.stop')}
        </Button>
      </span>
    );
  }
  if (state.status === 'cancelled') {
    return (
      <span className={styles.preparing}>
        {t('files.stopped')}
        <Button look="quiet" compact onClick={start}>
          {t('files.goOn')}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.failed} role="alert">
      {t(state.vanished ? 'files.failed.vanished' : 'files.failed.unreadable', { name })}
      <Button look="quiet" compact aria-label={t('files.retryOf', { name })} onClick={start}>
        {t('files.retry')}
      </Button>
    </span>
  );
}
