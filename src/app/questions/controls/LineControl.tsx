import { TextField } from '../../fields/TextField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { CharacterCount } from '../question/CharacterCount.tsx';
import { useQuestionField } from '../question/use-question-field.tsx';

/** One line: text, an e-mail address or a web address. */
export function LineControl({ question, control, name }: QuestionControlProps<'line'>) {
  const field = useQuestionField(question, name);
  const { input, maxLength } = control;
  return (
    <TextField
      {...field}
      type={input}
      {...(maxLength !== null && { after: <CharacterCount name={name} max={maxLength} /> })}
    />
  );
}
