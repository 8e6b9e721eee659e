import { TextAreaField } from '../../fields/TextAreaField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { CharacterCount } from '../question/CharacterCount.tsx';
import { useQuestionField } from '../question/use-question-field.tsx';

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
