import type { Entry } from '../../../questions/question-kind.ts';
import type { AnswerName } from '../../form/state/question-control.ts';
import { useValue } from '../../form/state/use-field.ts';

/** The entry of one question and the way to change it. Only the asking control renders for it. */
export function useAnswer(name: AnswerName): [Entry | undefined, (entry: Entry) => void] {
  return useValue(name);
}
