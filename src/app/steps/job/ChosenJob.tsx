import { useIntake } from '../../form/intake-context.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useOnline } from '../../platform/use-online.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Job.module.css';
import { JobLine } from './JobLine.tsx';
import { MakeLink } from './MakeLink.tsx';

/** The job that was chosen, as the ATS has it now. */
export function ChosenJob() {
  const { t } = useI18n();
  const online = useOnline();
  const { integrationId, detail, jobStatus, retryJob, jobError } = useIntake();
  if (jobStatus === 'loading' && !online) {
    return <Notice tone="warning" live title={t('job.offline')} />;
  }
  if (jobStatus === 'loading') return <Skeleton lines={1} label={t('job.loading')} />;
  if (jobStatus === 'failed') {
    return <LoadFailed error={jobError} retry={retryJob} />;
  }
  if (detail === null) return null;
  const { job, open } = detail;
  return (
    <Live className={styles.chosen}>
      <Icon name="check" />
      <div>
        <p className={styles.kicker}>{t('job.chosen')}</p>
        <p className={styles.name}>
          <AtsText>{job.name || t('job.unnamed')}</AtsText>
        </p>
        <JobLine job={{ ...job, question_count: job.screening_questions.length }} />
        {open && <MakeLink job={{ integrationId, id: job.id, name: job.name }} />}
        {!open && (
          <Notice tone="danger" title={t('job.closed.title')}>
            {t('job.closed.detail')}
          </Notice>
        )}
      </div>
    </Live>
  );
}
