import { useFormContext, useWatch } from 'react-hook-form';
import { useIntake } from '../intake/intake-context.ts';
import type { IntakeValues } from '../intake/values.ts';
import { ChosenJob } from './job/ChosenJob.tsx';
import { JobSearch } from './job/JobSearch.tsx';
import { StagePicker } from './job/StagePicker.tsx';

/** Which job, and the stage to start in. Choosing a job never leaves the step (WCAG 3.2.2). */
export default function JobStep() {
  const { control } = useFormContext<IntakeValues>();
  const { detail } = useIntake();
  const jobId = useWatch({ control, name: 'application.job_id' });
  return (
    <>
      {jobId !== '' && <ChosenJob />}
      {detail?.open && <StagePicker job={detail.job} />}
      <JobSearch />
    </>
  );
}
