import { useFormContext } from 'react-hook-form';
import { useIntake } from '../form/intake-context.ts';
import { omittedParts } from '../form/request/supported-values.ts';
import { checkIntake, toFormIssues } from '../form/validate/intake-schema.ts';
import type { IntakeValues } from '../form/values.ts';
import { ReviewAnswers } from './review/ReviewAnswers.tsx';
import { ReviewCandidate } from './review/ReviewCandidate.tsx';
import { ReviewFiles } from './review/ReviewFiles.tsx';
import { ReviewJob } from './review/ReviewJob.tsx';
import { ReviewMissing } from './review/ReviewMissing.tsx';
import { ReviewRequest } from './review/ReviewRequest.tsx';

/** Everything in the form's words, with a way back to each part, before it is sent. */
export default function ReviewStep() {
  const { getValues } = useFormContext<IntakeValues>();
  const intake = useIntake();
  const { atsCapabilities } = intake;
  const values = getValues();
  const { data, error } = checkIntake(values, intake);
  return (
    <>
      <ReviewMissing issues={toFormIssues(error)} values={values} />
      <ReviewCandidate values={values} omitted={omittedParts(values, atsCapabilities)} />
      <ReviewJob values={values} />
      <ReviewFiles values={values} />
      <ReviewAnswers values={values} />
      <ReviewRequest checked={data} />
    </>
  );
}
