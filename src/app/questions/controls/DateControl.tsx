import { DateField } from '../../fields/DateField.tsx';
import { exampleDay } from '../../fields/date-notation.ts';
import { useWords } from '../../words/words.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** A day, typed or picked, in the person's own notation. */
export function DateControl({ question, name }: QuestionControlProps<'date'>) {
  const { t, locale } = useWords();
  const example = t('date.example', { example: exampleDay(locale) });
  return <DateField {...useQuestionField(question, name, example)} />;
}
