import { memo } from 'react';
import type { Placed } from '../form/state/question-control.ts';
import { QuestionControl } from './question/QuestionControl.tsx';

interface QuestionListProps {
  placed: readonly Placed[];
  /** Ids of the questions that are asked now; the others are kept out of the page. */
  visible: ReadonlySet<string>;
}

/** Questions one below the other. Showing or hiding one renders no other. */
export const QuestionList = memo(function QuestionList({ placed, visible }: QuestionListProps) {
  return placed
    .filter(({ question }) => visible.has(question.id))
    .map(({ question, index }) => (
      <QuestionControl key={question.id} question={question} index={index} />
    ));
});
