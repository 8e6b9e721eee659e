import { DateField } from '../../fields/DateField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { exampleDay } from '../../notation/date-notation.ts';
import { useQuestionField } from '../question/use-question-field.tsx';

/** A day, typed or picked, in the person's own notation. */
export function DateControl({ question, name }: QuestionControlProps<'date'>) {
  const { t, locale } = useI18n();
  const example = t('date.example', { example: exampleDay(locale) });
  return <DateField {...useQuestionField(question, name, example)} />;
}
