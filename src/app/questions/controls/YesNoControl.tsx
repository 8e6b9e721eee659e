import { useWords } from '../../words/words.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import type { QuestionControlProps } from '../question-control.ts';
import { useAnswer } from '../use-answer.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** Yes or no, with neither chosen beforehand. */
export function YesNoControl({ question, name }: QuestionControlProps<'yes_no'>) {
  const { t } = useWords();
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
