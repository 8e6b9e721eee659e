import { chosenIn } from '../../../questions/options.ts';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { ChoiceGroup } from '../question/ChoiceGroup.tsx';
import { useAnswer } from '../question/use-answer.ts';
import { useQuestionField } from '../question/use-question-field.tsx';
import { namedOptions } from '../text/option-names.ts';

/** Any of a few options. There is no "all of them": each one is an answer. */
export function CheckboxesControl({ question, control, name }: QuestionControlProps<'checkboxes'>) {
  const { t } = useI18n();
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
      areAts
      chosen={chosen}
      onToggle={toggle}
    />
  );
}
