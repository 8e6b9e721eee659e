import { chosenIn } from '../../../questions/options.ts';
import { useWords } from '../../words/words.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { namedOptions } from '../option-names.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useAnswer } from '../use-answer.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** Any of a few options. There is no "all of them": each one is an answer. */
export function CheckboxesControl({ question, control, name }: QuestionControlProps<'checkboxes'>) {
  const { t } = useWords();
  const [entry, setEntry] = useAnswer(name);
  const field = useQuestionField(question, name);
  const chosen = chosenIn(entry ?? null);
  const toggle = (id: string, isChosen: boolean) =>
    setEntry(
      control.options
        .map((option) => option.id)
        .filter((other) => (other === id ? isChosen : chosen.includes(other))),
    );
  return (
    <ChoiceGroup
      {...field}
      type="checkbox"
      options={namedOptions(t, control.options)}
      chosen={chosen}
      onToggle={toggle}
    />
  );
}
