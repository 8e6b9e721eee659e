import { chosenIn } from '../../../questions/options.ts';
import { useWords } from '../../words/words.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { namedOptions } from '../option-names.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useAnswer } from '../use-answer.ts';
import { useQuestionField } from '../use-question-field.tsx';
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
  const { t } = useWords();
  const [entry, setEntry] = useAnswer(name);
  const field = useQuestionField(question, name);
  return (
    <ChoiceGroup
      {...field}
      type="radio"
      options={namedOptions(t, control.options)}
      chosen={chosenIn(entry ?? null)}
      onToggle={setEntry}
      onClear={question.required ? undefined : () => setEntry('')}
    />
  );
}
