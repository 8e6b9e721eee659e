import type { ReactNode } from 'react';
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

/** The job that was chosen, as the ATS has it now; `change` leads to another one. */
export function ChosenJob({ change }: { change: ReactNode }) {
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
    <div className={styles.chosen}>
      <Icon name="check" />
      <div>
        <Live>
          {/* One element for each job, with no other in it: each would be read aloud as well. */}
          <div key={job.id} className={styles.said}>
            <span role="presentation" className={styles.kicker}>
              {t('job.chosen')}
              <span className="visually-hidden">:{'\u00A0'}</span>
            </span>
            <span role="presentation" className={styles.chosenName}>
              <AtsText>{job.name || t('job.unnamed')}</AtsText>
              <span className="visually-hidden">.{'\u00A0'}</span>
            </span>
            <JobLine job={{ ...job, question_count: job.screening_questions.length }} />
            {!open && (
              <Notice tone="danger" title={t('job.closed.title')}>
                {t('job.closed.detail')}
              </Notice>
            )}
          </div>
        </Live>
        {open && (
          <div className={styles.ways}>
            {change}
            <MakeLink job={{ integrationId, id: job.id, name: job.name }} />
          </div>
        )}
      </div>
    </div>
  );
}
