import { chosenIn } from '../../../questions/options.ts';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { ChoiceGroup } from '../question/ChoiceGroup.tsx';
import { useAnswer } from '../question/use-answer.ts';
import { useQuestionField } from '../question/use-question-field.tsx';
import { namedOptions } from '../text/option-names.ts';
import { DropdownControl } from './DropdownControl.tsx';

/** More radio buttons than this help nobody, even where the ATS asks for them. */
const MAX_RADIOS = 50;

/** One of several options, all in sight. */
export function RadioControl(props: QuestionControlProps<'radio'>) {
  const { question, control, name } = props;
  if (control.options.length > MAX_RADIOS) {
    const dropdown = { name: 'dropdown', options: control.options } as const;
    return <DropdownControl question={question} name={name} control={dropdown} />;
  }
  return <Radios {...props} />;
}

function Radios({ question, control, name }: QuestionControlProps<'radio'>) {
  const { t } = useI18n();
  const [entry, setEntry] = useAnswer(name);
  const field = useQuestionField(question, name);
  return (
    <ChoiceGroup
      {...field}
      type="radio"
      options={namedOptions(t, control.options)}
      areAts
      chosen={chosenIn(entry ?? null)}
      onToggle={setEntry}
      onClear={question.required ? undefined : () => setEntry('')}
    />
  );
}
