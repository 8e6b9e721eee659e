import { useMemo } from 'react';
import { PickerField } from '../../fields/PickerField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useLanguageOf } from '../../i18n/use-language-of.ts';
import { useQuestionField } from '../question/use-question-field.tsx';
import { namedOptions } from '../text/option-names.ts';

/** Up to this many options the platform's own list is the quickest; more are searched. */
const MAX_NATIVE_OPTIONS = 15;

/** One of many options. */
export function DropdownControl({ question, control, name }: QuestionControlProps<'dropdown'>) {
  const { t } = useI18n();
  const languageOf = useLanguageOf();
  const field = useQuestionField(question, name);
  const choices = useMemo(
    () =>
      namedOptions(t, control.options).map(({ id, name: label }) => ({
        value: id,
        label,
        lang: languageOf(label) ?? field.lang,
      })),
    [t, control.options, languageOf, field.lang],
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
