import { useMemo, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Question } from '../../../questions/question.ts';
import { visibleIds } from '../../../questions/visibility.ts';
import type { IntakeValues } from '../values.ts';
import { answerName } from './question-control.ts';

/**
 * The ids of the questions that are asked now. Computed when an answer changes that another
 * question depends on, and the same set as before as long as nothing appears or goes.
 */
export function useVisibleIds(questions: readonly Question[]): ReadonlySet<string> {
  const { control } = useFormContext<IntakeValues>();
  const parents = useMemo(() => parentsAmong(questions), [questions]);
  const names = useMemo(() => parents.map(({ index }) => answerName(index)), [parents]);
  const answers = useWatch({ control, name: names });
  const last = useRef<ReadonlySet<string>>(new Set());
  const next = visibleIds(
    questions,
    new Map(parents.map(({ question }, place) => [question.id, answers[place] ?? question.empty])),
  );
  if (!isSameSet(last.current, next)) last.current = next;
  return last.current;
}

function parentsAmong(questions: readonly Question[]) {
  const needed = new Set(questions.map((question) => question.precondition_question_id));
  return questions
    .map((question, index) => ({ question, index }))
    .filter(({ question }) => needed.has(question.id));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
