import { useFormContext } from 'react-hook-form';
import { useIntake } from '../intake/intake-context.ts';
import { keptBack, takenValues } from '../intake/taken-values.ts';
import type { IntakeValues } from '../intake/values.ts';
import { ReviewAnswers } from './review/ReviewAnswers.tsx';
import { ReviewCandidate } from './review/ReviewCandidate.tsx';
import { ReviewFiles } from './review/ReviewFiles.tsx';
import { ReviewJob } from './review/ReviewJob.tsx';
import { ReviewMissing } from './review/ReviewMissing.tsx';
import { ReviewRequest } from './review/ReviewRequest.tsx';

/** Everything in the form's words, with a way back to each part, before it is sent. */
export default function ReviewStep() {
  const { getValues } = useFormContext<IntakeValues>();
  const { form } = useIntake();
  const entered = getValues();
  const values = takenValues(entered, form);
  return (
    <>
      <ReviewMissing values={values} />
      <ReviewCandidate values={values} keptBack={keptBack(entered, form)} />
      <ReviewJob values={values} />
      <ReviewFiles values={values} />
      <ReviewAnswers values={values} />
      <ReviewRequest values={values} />
    </>
  );
}
