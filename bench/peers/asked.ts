/** The questions of the job in words that no engine owns: each schema is made from these. */
import type { Job } from '../../src/kombo/answers/job.ts';
import { type Question, questionsOf } from '../../src/questions/question.ts';

/** One question as every page asks it. */
export interface Asked {
  /** `q` and its place, in every engine. */
  key: string;
  title: string;
  /** HTML. */
  description: string;
  kind:
    | 'text'
    | 'email'
    | 'url'
    | 'lines'
    | 'number'
    | 'slider'
    | 'radio'
    | 'dropdown'
    | 'checkboxes'
    | 'date'
    | 'file'
    | 'information';
  required: boolean;
  maxLength: number | null;
  min: number | null;
  max: number | null;
  options: { id: string; name: string }[];
  /** It is asked when the answer at `key` is one of these; null: always. */
  when: { key: string; is: string[] } | null;
}

/** What a page starts with, by key. */
export type Answers = Record<string, string>;

const YES_NO = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
];

/** The job's questions, in the order in which they are asked. */
export function askedOf(job: Job): Asked[] {
  const questions = questionsOf(job);
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  return questions.map((question, place): Asked => {
    const { control } = question;
    const parent = places.get(question.precondition_question_id ?? '');
    const is = (question.precondition_options ?? []).map((one) =>
      typeof one === 'string' ? one : one ? 'yes' : 'no',
    );
    return {
      key: `q${place}`,
      title: question.title ?? '',
      description: question.description ?? '',
      kind: kindOf(control),
      required: question.required,
      maxLength: 'maxLength' in control ? control.maxLength : null,
      min: 'min' in control ? control.min : null,
      max: 'max' in control ? control.max : null,
      options: 'options' in control ? control.options : control.name === 'yes_no' ? YES_NO : [],
      when: parent === undefined ? null : { key: `q${parent}`, is },
    };
  });
}

function kindOf(control: Question['control']): Asked['kind'] {
  if (control.name === 'line') return control.input;
  if (control.name === 'yes_no') return 'radio';
  if (control.name === 'tags') return 'checkboxes';
  return control.name === 'unanswerable' ? 'information' : control.name;
}

/** Answers with which every question is asked. */
export function shownAnswers(asked: readonly Asked[]): Answers {
  const pairs = asked.flatMap(({ when }) =>
    when?.is[0] === undefined ? [] : [[when.key, when.is[0]]],
  );
  return Object.fromEntries(pairs);
}

/** The same, and something wrong wherever something can be: what is missing stays missing. */
export function wrongAnswers(asked: readonly Asked[]): Answers {
  const wrong = asked.flatMap(({ key, kind, maxLength }) => {
    if (kind === 'email' || kind === 'url') return [[key, 'a']];
    return kind === 'lines' ? [[key, 'x'.repeat((maxLength ?? 0) + 1)]] : [];
  });
  return { ...shownAnswers(asked), ...Object.fromEntries(wrong) };
}
