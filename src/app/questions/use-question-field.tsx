import type { ReactNode } from 'react';
import type { Question } from '../../questions/question.ts';
import type { FieldProps } from '../fields/Field.tsx';
import { useWords } from '../words/words.ts';
import { hasText, QuestionText } from './QuestionText.tsx';
import type { AnswerName } from './question-control.ts';
import { titleOf } from './question-title.ts';

/** A question as a field: its title is the label, its text the hint; `more` follows the text. */
export function useQuestionField(
  question: Question,
  name: AnswerName,
  more?: ReactNode,
): FieldProps & { name: AnswerName } {
  const { t } = useWords();
  const hint =
    hasText(question) || more ? (
      <>
        <QuestionText question={question} />
        {more && <p>{more}</p>}
      </>
    ) : undefined;
  return {
    name,
    label: titleOf(t, question),
    optional: !question.required,
    ...(hint && { hint }),
  };
}
