import { type ComponentType, createElement, memo } from 'react';
import type { Question } from '../../../questions/question.ts';
import type { ControlName } from '../../../questions/question-kind.ts';
import {
  answerName,
  type EntryName,
  type QuestionControlProps,
} from '../../form/state/question-control.ts';
import { CheckboxesControl } from '../controls/CheckboxesControl.tsx';
import { DateControl } from '../controls/DateControl.tsx';
import { DropdownControl } from '../controls/DropdownControl.tsx';
import { FileControl } from '../controls/FileControl.tsx';
import { InformationText } from '../controls/InformationText.tsx';
import { LineControl } from '../controls/LineControl.tsx';
import { LinesControl } from '../controls/LinesControl.tsx';
import { NumberControl } from '../controls/NumberControl.tsx';
import { RadioControl } from '../controls/RadioControl.tsx';
import { SliderControl } from '../controls/SliderControl.tsx';
import { TagsControl } from '../controls/TagsControl.tsx';
import { UnanswerableNote } from '../controls/UnanswerableNote.tsx';
import { YesNoControl } from '../controls/YesNoControl.tsx';

/** Every control by its name. A kind of question names its control; the compiler asks for it here. */
const CONTROLS: { [Name in ControlName]: ComponentType<QuestionControlProps<Name>> } = {
  line: LineControl,
  lines: LinesControl,
  number: NumberControl,
  slider: SliderControl,
  radio: RadioControl,
  dropdown: DropdownControl,
  checkboxes: CheckboxesControl,
  tags: TagsControl,
  yes_no: YesNoControl,
  date: DateControl,
  file: FileControl,
  information: InformationText,
  unanswerable: UnanswerableNote,
};

function controlFor<Name extends ControlName>(name: Name, props: QuestionControlProps<Name>) {
  return createElement(CONTROLS[name], props);
}

/** A field of the ATS's own with its control; the id of its question is its path. */
export function FieldQuestion({ question }: { question: Question }) {
  const { control } = question;
  const name = question.id as EntryName;
  return controlFor(control.name, { question, control, name });
}

/** One question with its control. It renders for its own answer's sake only. */
export const QuestionControl = memo(function QuestionControl({
  question,
  index,
}: {
  question: Question;
  index: number;
}) {
  const { control } = question;
  return controlFor(control.name, { question, control, name: answerName(index) });
});
