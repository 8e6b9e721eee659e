import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import { stageName } from '../job/stage-name.ts';
import { type Row, Rows, Section } from './Section.tsx';

/** The job and the stage to start in. */
export function ReviewJob({ values }: { values: IntakeValues }) {
  const { t } = useWords();
  const { detail, jobStatus } = useIntake();
  const { job_id, stage_id } = values.application;
  const stages = detail?.job.stages ?? [];
  const stage = stages.find(({ id }) => id === stage_id);
  const rows: Row[] = [
    {
      key: 'job',
      label: t('application.job_id'),
      value: detail ? (detail.job.name ?? t('job.unnamed')) : job_id,
    },
  ];
  if (stages.length > 0) {
    rows.push({
      key: 'stage',
      label: t('application.stage_id'),
      value: stage ? stageName(stage) : stage_id || t('application.stage_id.default'),
    });
  }
  return (
    <Section title={t('step.job')} step="job">
      {jobStatus === 'none' ? <p className="quiet">{t('question.noJob')}</p> : <Rows rows={rows} />}
    </Section>
  );
}
