import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { ChoiceGroup } from '../question/ChoiceGroup.tsx';
import { useAnswer } from '../question/use-answer.ts';
import { useQuestionField } from '../question/use-question-field.tsx';

/** Yes or no, with neither chosen beforehand. */
export function YesNoControl({ question, name }: QuestionControlProps<'yes_no'>) {
  const { t } = useI18n();
  const [entry, setEntry] = useAnswer(name);
  const field = useQuestionField(question, name);
  return (
    <ChoiceGroup
      {...field}
      type="radio"
      inline
      options={[
        { id: 'true', name: t('yes') },
        { id: 'false', name: t('no') },
      ]}
      chosen={typeof entry === 'boolean' ? [`${entry}`] : []}
      onToggle={(id) => setEntry(id === 'true')}
      onClear={question.required ? undefined : () => setEntry(null)}
    />
  );
}
