import type { Job } from '../../../kombo/job.ts';
import { offeredStages } from '../../../kombo/job.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { useWords } from '../../words/words.ts';
import { stageName } from './stage-name.ts';

/** The stage to start in. Nothing is shown for a job without stages; no choice means the ATS's own. */
export function StagePicker({ job }: { job: Job }) {
  const { t } = useWords();
  const stages = offeredStages(job);
  if (stages.length === 0) return null;
  return (
    <SelectField
      name="application.stage_id"
      label={t('application.stage_id')}
      hint={t('application.stage_id.hint')}
      choices={stages.map((stage) => ({ value: stage.id, label: stageName(stage) }))}
      none={t('application.stage_id.default')}
      width="medium"
      optional
    />
  );
}
