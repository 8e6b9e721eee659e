import { NumberField } from '../../fields/NumberField.tsx';
import type { Words } from '../../words/words.ts';
import { useWords } from '../../words/words.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** A number, with its bounds said beforehand. */
export function NumberControl({ question, control, name }: QuestionControlProps<'number'>) {
  const field = useQuestionField(question, name, boundsInWords(useWords(), control));
  return <NumberField {...field} />;
}

/** "From 0 to 50", or whichever bound there is. */
function boundsInWords(
  { t, number }: Words,
  { min, max }: { min: number | null; max: number | null },
): string | undefined {
  if (min !== null && max !== null) {
    return t('question.between', { min: number(min), max: number(max) });
  }
  if (min !== null) return t('question.atLeast', { min: number(min) });
  if (max !== null) return t('question.atMost', { max: number(max) });
  return undefined;
}
