import type { Entry } from '../../../questions/question-kind.ts';
import type { EntryName } from '../../form/state/question-control.ts';
import { useValue } from '../../form/state/use-field.ts';

/** The entry of one question and the way to change it. Only the asking control renders for it. */
export function useAnswer(name: EntryName): [Entry | undefined, (entry: Entry) => void] {
  const [value, setValue] = useValue(name);
  // What an ATS's own field holds is known to its question alone, not to the type of the form.
  return [value as Entry | undefined, setValue];
}
