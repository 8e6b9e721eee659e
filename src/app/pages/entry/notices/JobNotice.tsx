import { invitationInPage } from '../../../api/session-data.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../IntakeForm.module.css';

/** A link may name a job that is closed or gone: said where the link lands, with the way to another. */
export function JobNotice() {
  const { t } = useI18n();
  const { detail, jobStatus, goTo } = useIntake();
  if (jobStatus !== 'failed' && detail?.open !== false) return null;
  return (
    <div className={styles.notice}>
      <Notice
        tone="warning"
        live
        title={t(jobStatus === 'failed' ? 'job.failed.title' : 'job.closed.title')}
        actions={
          invitationInPage === null && (
            <Button compact onClick={() => goTo('job')}>
              {t('job.failed.goThere')}
            </Button>
          )
        }
      >
        {invitationInPage !== null && t('apply.jobGone')}
      </Notice>
    </div>
  );
}
