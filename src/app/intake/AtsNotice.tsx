import { useState } from 'react';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';
import styles from './IntakeForm.module.css';
import { useIntake } from './intake-context.ts';
import type { Step } from './steps.ts';

/**
 * What is to be known of the ATS before anything is sent: it cannot be, or it waits, or nobody
 * knows. Give it the integration as its key.
 */
export function AtsNotice({ step }: { step: Step }) {
  const { form, formError, retryForm } = useIntake();
  const { t, moment } = useWords();
  // A new try takes the error away; the notice stays, so that the page does not jump.
  const [failure, setFailure] = useState(formError);
  if (formError !== null && formError !== failure) setFailure(formError);
  if (form === null) {
    // The list of jobs comes from the same ATS and says there that it cannot be loaded.
    if (failure === null || step.slug === 'job') return null;
    return (
      <div className={styles.notice}>
        <LoadFailed error={failure} retry={retryForm} retrying={formError === null} />
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
