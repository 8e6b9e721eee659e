import { NumberField } from '../../fields/NumberField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useQuestionField } from '../question/use-question-field.tsx';

/** A number, with its bounds said beforehand. */
export function NumberControl({ question, control, name }: QuestionControlProps<'number'>) {
  const field = useQuestionField(question, name, boundsInWords(useI18n(), control));
  return <NumberField {...field} />;
}

/** "From 0 to 50", or whichever bound there is. */
function boundsInWords(
  { t, number }: I18n,
  { min, max }: { min: number | null; max: number | null },
): string | undefined {
  if (min !== null && max !== null) {
    return t('question.between', { min: number(min), max: number(max) });
  }
  if (min !== null) return t('question.atLeast', { min: number(min) });
  if (max !== null) return t('question.atMost', { max: number(max) });
  return undefined;
}
