import { offeredStages } from '../../../kombo/answers/job.ts';
import { useIntake } from '../../form/intake-context.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useOnline } from '../../platform/use-online.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { AppliedBefore } from '../job/AppliedBefore.tsx';
import { StandsHere } from '../job/StandsHere.tsx';
import { stageNames } from '../job/stage-name.ts';
import styles from './Review.module.css';
import { ReviewSection, type SummaryRow, SummaryRows } from './ReviewSection.tsx';

/** What is said in place of the job's name, by how far it is known: its id says nothing to people. */
const NO_JOB = {
  none: 'question.noJob',
  loading: 'job.loading',
  failed: 'job.failed.title',
  ready: 'job.unnamed',
} satisfies Record<string, MessageId>;

/** The job and the stage to start in. */
export function ReviewJob({ values }: { values: IntakeValues }) {
  const { t } = useI18n();
  const online = useOnline();
  const { detail, jobStatus } = useIntake();
  const { stage_id } = values.application;
  const names = stageNames(t, detail ? offeredStages(detail.job) : []);
  const named = detail?.job.name;
  const job = named ? (
    <AtsText>{named}</AtsText>
  ) : (
    t(jobStatus === 'loading' && !online ? 'job.offline' : NO_JOB[jobStatus])
  );
  const rows: SummaryRow[] = [
    {
      key: 'job',
      label: t('application.job_id'),
      value: job,
    },
  ];
  if (names.size > 0) {
    rows.push({
      key: 'stage',
      label: t('application.stage_id'),
      value:
        stage_id === '' ? (
          t('application.stage_id.default')
        ) : (
          <AtsText of={named}>{names.get(stage_id) ?? t('application.stage_id.gone')}</AtsText>
        ),
    });
  }
  return (
    <ReviewSection title={t('step.job')} step="job">
      {jobStatus === 'none' ? (
        <p className="quiet">{t('question.noJob')}</p>
      ) : (
        <SummaryRows rows={rows} />
      )}
      <div className={styles.remarks}>
        {jobStatus !== 'none' && <AppliedBefore />}
        <StandsHere />
      </div>
    </ReviewSection>
  );
}
