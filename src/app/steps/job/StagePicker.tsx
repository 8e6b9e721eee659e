import type { Job } from '../../../kombo/answers/job.ts';
import { offeredStages } from '../../../kombo/answers/job.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { useI18n } from '../../i18n/i18n.ts';
import { useLanguageOf } from '../../i18n/use-language-of.ts';
import { stageNames } from './stage-name.ts';

/** The stage to start in. Nothing is shown for a job without stages; no choice means the ATS's own. */
export function StagePicker({ job }: { job: Pick<Job, 'name' | 'stages'> }) {
  const { t } = useI18n();
  const languageOf = useLanguageOf();
  const stages = offeredStages(job);
  if (stages.length === 0) return null;
  const names = stageNames(t, stages);
  return (
    <SelectField
      name="application.stage_id"
      label={t('application.stage_id')}
      hint={t('application.stage_id.hint')}
      choices={[...names].map(([value, label]) => ({
        ...{ value, label },
        lang: languageOf(label, job.name) ?? undefined,
      }))}
      none={t('application.stage_id.default')}
      width="medium"
      optional
    />
  );
}
