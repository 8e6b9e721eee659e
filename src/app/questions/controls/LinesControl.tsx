import { TextAreaField } from '../../fields/TextAreaField.tsx';
import { CharacterCount } from '../CharacterCount.tsx';
import type { QuestionControlProps } from '../question-control.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** Several lines of text. */
export function LinesControl({ question, control, name }: QuestionControlProps<'lines'>) {
  const field = useQuestionField(question, name);
  const { maxLength } = control;
  return (
    <TextAreaField
      {...field}
      {...(maxLength !== null && { after: <CharacterCount name={name} max={maxLength} /> })}
    />
  );
}
