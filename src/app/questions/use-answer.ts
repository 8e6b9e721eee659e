import { useFormContext, useWatch } from 'react-hook-form';
import type { Entry } from '../../questions/question-kind.ts';
import { useRecheck } from '../fields/use-field.ts';
import type { IntakeValues } from '../intake/values.ts';
import type { AnswerName } from './question-control.ts';

/** The entry of one question and the way to change it. Only the asking control renders for it. */
export function useAnswer(name: AnswerName): [Entry | undefined, (entry: Entry) => void] {
  const { control, setValue } = useFormContext<IntakeValues>();
  const entry = useWatch({ control, name });
  const recheck = useRecheck(name);
  return [
    entry,
    (next) => {
      setValue(name, next, { shouldDirty: true });
      recheck();
    },
  ];
}
