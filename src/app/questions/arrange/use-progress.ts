/** Which questions are answered, for the jump list: counted when typing pauses. */
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Entry } from '../../../questions/question-kind.ts';
import { followPauses } from '../../form/state/form-changes.ts';
import type { Placed } from '../../form/state/question-control.ts';
import { checkAnswer } from '../../form/validate/check-answer.ts';
import type { IntakeValues } from '../../form/values.ts';

/** The indexes of the questions whose answer could be sent as it stands. */
export type Answered = ReadonlySet<number>;

/** Counting waits this long for a pause in typing, in milliseconds. */
const PAUSE_MS = 800;

function isEmpty(entry: Entry | undefined): boolean {
  return entry === undefined || entry === null || entry === '' || isEmptyList(entry);
}

const isEmptyList = (entry: Entry) => Array.isArray(entry) && entry.length === 0;

/** Is there an answer, and nothing wrong with it? */
export function isAnswered({ question, index }: Placed, values: IntakeValues): boolean {
  const entry = values.screening_question_answers[index]?.answer;
  if (isEmpty(entry)) return false;
  const { answer, issues } = checkAnswer(question, entry);
  return answer !== undefined && issues.length === 0;
}

const answeredAmong = (asked: readonly Placed[], values: IntakeValues): Answered =>
  new Set(asked.filter((placed) => isAnswered(placed, values)).map(({ index }) => index));

/** Follows the answers of the asked questions; the first count is there at once. */
export function useProgress(asked: readonly Placed[]): Answered {
  const { control, getValues } = useFormContext<IntakeValues>();
  const [answered, setAnswered] = useState(() => answeredAmong(asked, getValues()));
  const first = useRef(true);

  useEffect(() => {
    const count = () => {
      const next = answeredAmong(asked, getValues());
      setAnswered((last) => (isSame(last, next) ? last : next));
    };
    if (!first.current) count();
    first.current = false;
    return followPauses(control, PAUSE_MS, count);
  }, [asked, control, getValues]);

  return answered;
}

function isSame(a: Answered, b: Answered): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
