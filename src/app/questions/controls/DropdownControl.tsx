import { useMemo } from 'react';
import { PickerField } from '../../fields/PickerField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { useWords } from '../../words/words.ts';
import { namedOptions } from '../option-names.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** Up to this many options the platform's own list is the quickest; more are searched. */
const MAX_NATIVE_OPTIONS = 15;

/** One of many options. */
export function DropdownControl({ question, control, name }: QuestionControlProps<'dropdown'>) {
  const { t } = useWords();
  const field = useQuestionField(question, name);
  const choices = useMemo(
    () => namedOptions(t, control.options).map(({ id, name }) => ({ value: id, label: name })),
    [t, control.options],
  );
  if (choices.length > MAX_NATIVE_OPTIONS) {
    return <PickerField {...field} options={choices} placeholder={t('question.search')} />;
  }
  return (
    <SelectField
      {...field}
      choices={choices}
      none={t(question.required ? 'question.choose' : 'choice.none')}
      width="medium"
    />
  );
}
