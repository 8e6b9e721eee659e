/**
 * The measure of everything else: the same questions with react-hook-form's `register`, native
 * controls and no design system, as its documentation would have one write them.
 */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type FieldErrors, useForm, useWatch } from 'react-hook-form';
import type { Question } from '../../src/questions/question.ts';
import type { Entry } from '../../src/questions/question-kind.ts';
import { visibleIds } from '../../src/questions/visibility.ts';
import { fetchQuestions, nameOf } from './fetch-questions.ts';

interface Values {
  screening_question_answers: { answer: Entry }[];
}
type Register = ReturnType<typeof useForm<Values>>['register'];

/** Native radio buttons know words only. */
function entryOf(question: Question, raw: unknown): unknown {
  const { name } = question.control;
  if (name === 'yes_no') return raw === 'true' ? true : raw === 'false' ? false : null;
  if (name === 'number' || name === 'slider') return raw === '' || raw === null ? '' : Number(raw);
  if (name === 'file') return null;
  return raw ?? question.empty;
}

function PlainForm({ questions }: { questions: readonly Question[] }) {
  const [shown, setShown] = useState(false);
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      screening_question_answers: questions.map((question) => ({ answer: question.empty })),
    },
    reValidateMode: 'onSubmit',
    resolver: (values) => {
      const at: { answer: { type: string; message: string } }[] = [];
      const entries = questions.map((question, index) =>
        entryOf(question, values.screening_question_answers[index]?.answer),
      );
      const given = new Map(questions.map(({ id }, index) => [id, entries[index] as Entry]));
      const visible = visibleIds(questions, given);
      questions.forEach((question, index) => {
        if (!visible.has(question.id) || question.answering === null) return;
        const parsed = question.answering.entry.safeParse(entries[index]);
        const message = parsed.error?.issues[0]?.message;
        if (message !== undefined) at[index] = { answer: { type: 'custom', message } };
        else if (question.required && parsed.data === undefined) {
          at[index] = { answer: { type: 'required', message: `Enter “${question.title}”` } };
        }
      });
      return at.length === 0
        ? { values, errors: {} }
        : { values: {}, errors: { screening_question_answers: at } as FieldErrors<Values> };
    },
  });

  const parents = questions
    .map((question, index) => ({ question, index }))
    .filter(({ question }) =>
      questions.some((other) => other.precondition_question_id === question.id),
    );
  const answers = useWatch({ control, name: parents.map(({ index }) => nameOf(index)) });
  const visible = visibleIds(
    questions,
    new Map(
      parents.map(({ question }, place) => [
        question.id,
        entryOf(question, answers[place]) as Entry,
      ]),
    ),
  );

  const faults = questions.flatMap((_, index) => {
    const message = formState.errors.screening_question_answers?.[index]?.answer?.message;
    return message === undefined ? [] : [{ index, message }];
  });
  const summary = useRef<HTMLDivElement>(null);
  return (
    <form
      noValidate
      onSubmit={handleSubmit(
        () => {},
        () => summary.current?.focus(),
      )}
    >
      <div ref={summary} tabIndex={-1}>
        <ul>
          {faults.map(({ index, message }) => (
            <li key={index}>
              <a href={`#q${index}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" id="show" onClick={() => setShown(!shown)}>
        Show
      </button>
      {(shown ? questions : []).map((question, index) => {
        if (!visible.has(question.id)) return null;
        const error = formState.errors.screening_question_answers?.[index]?.answer?.message;
        return (
          <div key={question.id}>
            <PlainQuestion question={question} index={index} register={register} error={error} />
          </div>
        );
      })}
      <button type="submit" id="submit">
        Continue
      </button>
    </form>
  );
}

interface PlainQuestionProps {
  question: Question;
  index: number;
  register: Register;
  error: string | undefined;
}

function PlainQuestion({ question, index, register, error }: PlainQuestionProps) {
  const { control, title } = question;
  const name = nameOf(index);
  const props = { ...register(name), id: `q${index}`, 'aria-invalid': error !== undefined };
  const label = <label htmlFor={`q${index}`}>{title}</label>;
  const fault = error && <p>{error}</p>;
  const choices = (type: 'radio' | 'checkbox', options: { id: string; name: string }[]) => (
    <fieldset>
      <legend>{title}</legend>
      {fault}
      {options.map((option) => (
        <label key={option.id}>
          <input
            {...register(name)}
            type={type}
            value={option.id}
            aria-invalid={error !== undefined}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
  switch (control.name) {
    case 'lines':
      return (
        <>
          {label}
          {fault}
          <textarea {...props} rows={4} />
        </>
      );
    case 'radio':
      return choices('radio', control.options);
    case 'checkboxes':
      return choices('checkbox', control.options);
    case 'yes_no':
      return choices('radio', [
        { id: 'true', name: 'Yes' },
        { id: 'false', name: 'No' },
      ]);
    case 'dropdown':
    case 'tags':
      return (
        <>
          {label}
          {fault}
          <select {...props}>
            <option value="" />
            {control.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </>
      );
    case 'information':
    case 'unanswerable':
      return (
        <p>
          {title} {question.description}
        </p>
      );
    default:
      return (
        <>
          {label}
          {fault}
          <input {...props} type={inputType(control)} />
        </>
      );
  }
}

function inputType(control: Question['control']): string {
  if (control.name === 'line') return control.input;
  if (control.name === 'slider') return 'range';
  return control.name;
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<PlainForm questions={await fetchQuestions()} />);
