import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIntake } from '../form/intake-context.ts';
import { useFieldState } from '../form/state/use-field.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { focusPath } from '../platform/focus-path.ts';
import { Button } from '../ui/Button.tsx';
import { AppliedBefore } from './job/AppliedBefore.tsx';
import { ChosenJob } from './job/ChosenJob.tsx';
import { JobSearch } from './job/JobSearch.tsx';
import { StagePicker } from './job/StagePicker.tsx';
import { StandsHere } from './job/StandsHere.tsx';

const JOB_PATH = 'application.job_id';

/**
 * Which job, and the stage to start in. Choosing a job never leaves the step (WCAG 3.2.2); once it
 * is loaded the search folds to "Change job", unless something is wrong with the job.
 */
export default function JobStep() {
  const { t } = useI18n();
  const { control } = useFormContext<IntakeValues>();
  const { detail } = useIntake();
  const jobId = useWatch({ control, name: JOB_PATH });
  const { error } = useFieldState(JOB_PATH, t(JOB_PATH));
  /** The job that is to be replaced: another one ends the change. */
  const [changing, setChanging] = useState<string | null>(null);
  const isFolded = detail?.open === true && error === null && changing !== jobId;
  const change = useRef<HTMLButtonElement>(null);
  const wasFolded = useRef(isFolded);
  useEffect(() => {
    // What had the focus is gone: the list when it folds, the button when something is wrong.
    if (isFolded !== wasFolded.current && document.activeElement === document.body) {
      if (isFolded) change.current?.focus({ preventScroll: true });
      else focusPath(JOB_PATH);
    }
    wasFolded.current = isFolded;
  }, [isFolded]);
  return (
    <>
      {jobId !== '' && (
        <ChosenJob
          change={
            isFolded && (
              <Button
                compact
                ref={change}
                icon="search"
                data-path={JOB_PATH}
                onClick={() => {
                  setChanging(jobId);
                  requestAnimationFrame(() => focusPath(JOB_PATH));
                }}
              >
                {t('job.change')}
              </Button>
            )
          }
        />
      )}
      {detail?.open && <StagePicker job={detail.job} />}
      {!isFolded && <JobSearch onChosen={() => setChanging(null)} />}
      {isFolded && <AppliedBefore />}
      <StandsHere />
    </>
  );
}
