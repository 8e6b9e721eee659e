import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';
import styles from './IntakeForm.module.css';
import { useIntake } from './intake-context.ts';

/** A link may name a job that is closed or gone: said where the link lands, with the way to another. */
export function JobNotice() {
  const { t } = useWords();
  const { detail, jobStatus, goTo } = useIntake();
  if (jobStatus !== 'failed' && detail?.open !== false) return null;
  return (
    <div className={styles.notice}>
      <Notice
        tone="warning"
        live
        title={t(jobStatus === 'failed' ? 'job.failed.title' : 'job.closed.title')}
        actions={
          <Button compact onClick={() => goTo('job')}>
            {t('job.failed.goThere')}
          </Button>
        }
      />
    </div>
  );
}
