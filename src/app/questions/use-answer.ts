import { useFormContext } from 'react-hook-form';
import type { Entry } from '../../questions/question-kind.ts';
import { useRecheck } from '../fields/use-field.ts';
import { useFormValue } from '../fields/use-form-value.ts';
import type { IntakeValues } from '../intake/values.ts';
import type { AnswerName } from './question-control.ts';

/** The entry of one question and the way to change it. Only the asking control renders for it. */
export function useAnswer(name: AnswerName): [Entry | undefined, (entry: Entry) => void] {
  const { setValue } = useFormContext<IntakeValues>();
  const entry = useFormValue(name);
  const recheck = useRecheck(name);
  return [
    entry,
    (next) => {
      setValue(name, next, { shouldDirty: true });
      recheck();
    },
  ];
}
