import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import { Rows, Section } from './Section.tsx';

/** The job and the stage to start in. */
export function ReviewJob({ values }: { values: IntakeValues }) {
  const { t } = useWords();
  const { detail } = useIntake();
  const stage = detail?.job.stages.find(({ id }) => id === values.application.stage_id);
  return (
    <Section title={t('step.job')} step="job">
      <Rows
        rows={[
          {
            key: 'job',
            label: t('application.job_id'),
            value: detail
              ? (detail.job.name ?? t('job.unnamed'))
              : values.application.job_id || null,
          },
          {
            key: 'stage',
            label: t('application.stage_id'),
            value: stage?.name ?? t('application.stage_id.default'),
          },
        ]}
      />
    </Section>
  );
}
