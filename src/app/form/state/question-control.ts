/** What a control of a screening question is given, and where its answer lives in the form. */
import type { Question } from '../../../questions/question.ts';
import type { Control, ControlName } from '../../../questions/question-kind.ts';

/** The path of an answer in the form; answers are counted from zero, in the order of the questions. */
export type AnswerName = `screening_question_answers.${number}.answer`;

/** The path of a field that an ATS asks for on its own, which is asked like a question. */
type RemoteFieldName = `remote_fields.${string}`;

/** The path of an entry in the form. */
export type EntryName = AnswerName | RemoteFieldName;

/** The path of an answer, which is also the name of its control. */
export function answerName(index: number): AnswerName {
  return `screening_question_answers.${index}.answer`;
}

/** What the component of a control is given; it finds value and error under `name`. */
export interface QuestionControlProps<Name extends ControlName = ControlName> {
  question: Question;
  /** The control with what it needs to know, such as options or bounds. */
  control: Extract<Control, { name: Name }>;
  name: EntryName;
}

/** A question with its place in `questions`, which is its answer's index in the form. */
export interface Placed {
  question: Question;
  index: number;
}
