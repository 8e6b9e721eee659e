import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';
import styles from './IntakeForm.module.css';
import { useIntake } from './intake-context.ts';

/** What is to be known of the ATS before anything is sent: it cannot be, or it waits, or nobody knows. */
export function AtsNotice() {
  const { form, formError, retryForm } = useIntake();
  const { t, moment } = useWords();
  if (form === null) {
    if (formError === null) return null;
    return (
      <div className={styles.notice}>
        <LoadFailed error={formError} retry={retryForm} />
      </div>
    );
  }
  const { label } = form.integration;
  if (!form.creation.possible) {
    return (
      <div className={styles.notice}>
        <Notice tone="danger" live title={t('ats.closed.title', { label })}>
          {t('ats.closed.detail')}
        </Notice>
      </div>
    );
  }
  if (form.pause === null) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="info" live title={t('ats.paused.title', { label })}>
        {t('ats.paused.detail', { time: moment(form.pause.until) })}
      </Notice>
    </div>
  );
}
