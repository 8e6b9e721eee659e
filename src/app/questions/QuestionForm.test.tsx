// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { aQuestion } from '../../questions/a-question.ts';
import type { Question } from '../../questions/question.ts';
import type { Entry } from '../../questions/question-kind.ts';
import { answerName } from '../form/state/question-control.ts';
import { type Rendered, renderQuestions } from './arrange/render-questions.tsx';

let page: Rendered;
afterEach(() => page.unmount());

const radio = (index: number, value: string) =>
  document.querySelector(`[name="screening_question_answers.${index}.answer"][value="${value}"]`);

/** Counts how often a question is rendered: whoever renders it reads its title. */
function counted(question: Question, counts: Map<string, number>): Question {
  return Object.defineProperty({ ...question }, 'title', {
    get() {
      counts.set(question.id, (counts.get(question.id) ?? 0) + 1);
      return question.title;
    },
  });
}

/** A busy machine is seldom idle. */
const PATIENCE = { timeout: 10_000 };

const FORMATS = [
  { type: 'TEXT' },
  { type: 'TEXT', display_type: 'MULTI_LINE', max_length: 500 },
  { type: 'NUMBER' },
  { type: 'NUMBER', display_type: 'SLIDER', min: 0, max: 10 },
  { type: 'SINGLE_SELECT', options: [{ id: 'a', name: 'A' }] },
  { type: 'MULTI_SELECT', options: [{ id: 'a', name: 'A' }] },
  { type: 'BOOLEAN' },
  { type: 'DATE' },
];
const TWO_HUNDRED = Array.from({ length: 200 }, (_, index) =>
  aQuestion(FORMATS[index % FORMATS.length], { id: `q${index}`, title: `Question ${index}` }),
);

test('typing into one of 200 questions renders none of the others', async () => {
  const counts = new Map<string, number>();
  page = await renderQuestions(TWO_HUNDRED.map((question) => counted(question, counts)));
  await vi.waitFor(() => expect(page.control(199)).not.toBeNull(), PATIENCE);
  expect(counts.size).toBe(200);
  // What reads numbers comes later, and then reads what was typed meanwhile: that may render it.
  await page.type(2, '1');
  await vi.waitFor(() => expect(page.form.getValues(answerName(2))).toBe(1), PATIENCE);
  for (const typed of [0, 1, 2, 3, 7]) {
    counts.clear();
    await page.type(typed, '2026');
    counts.delete(`q${typed}`);
    expect([...counts.keys()], `others rendered while typing into ${typed}`).toEqual([]);
  }
});

test('choosing in one of 200 questions renders none of the others', async () => {
  const counts = new Map<string, number>();
  page = await renderQuestions(TWO_HUNDRED.map((question) => counted(question, counts)));
  await vi.waitFor(() => expect(page.control(199)).not.toBeNull(), PATIENCE);
  for (const chosen of [4, 5, 6]) {
    counts.clear();
    await page.click(page.control(chosen));
    counts.delete(`q${chosen}`);
    expect([...counts.keys()]).toEqual([]);
  }
});

test('the first screen comes at once, the rest follows by itself', async () => {
  page = await renderQuestions(TWO_HUNDRED);
  expect(page.control(0)).not.toBeNull();
  await vi.waitFor(() => expect(page.control(199)).not.toBeNull(), PATIENCE);
});

const CONDITION = [
  aQuestion({ type: 'BOOLEAN' }, { id: 'licence', title: 'Do you hold a licence?' }),
  aQuestion(
    { type: 'TEXT' },
    {
      id: 'number',
      title: 'Its number',
      precondition_question_id: 'licence',
      precondition_options: [true],
    },
  ),
  aQuestion({ type: 'TEXT' }, { id: 'other', title: 'Anything else' }),
];

test('an answer brings the questions that depend on it and leaves the focus where it is', async () => {
  page = await renderQuestions(CONDITION);
  expect(page.control(1)).toBeNull();
  const yes = radio(0, 'true');
  if (!(yes instanceof HTMLElement)) throw new Error('There is no "yes".');
  yes.focus();
  await page.click(yes);
  expect(page.control(1)).not.toBeNull();
  expect(document.activeElement).toBe(yes);
  expect(page.text()).toContain('One more question is asked.');
});

test('showing a question renders none that was there before, but its parent', async () => {
  const counts = new Map<string, number>();
  page = await renderQuestions(CONDITION.map((question) => counted(question, counts)));
  counts.clear();
  await page.click(radio(0, 'true'));
  expect([...counts.keys()].sort()).toEqual(['licence', 'number']);
});

test('a hidden answer is remembered and comes back with its question', async () => {
  page = await renderQuestions(CONDITION);
  await page.click(radio(0, 'true'));
  await page.type(1, 'B-12');
  await page.click(radio(0, 'false'));
  expect(page.control(1)).toBeNull();
  expect(page.text()).toContain('One question is no longer asked.');
  await page.click(radio(0, 'true'));
  expect(page.control(1)?.value).toBe('B-12');
});

/** Buttons that some tests press and others must not find: one name for both. */
const CLEAR = 'Clear answer: Own car?';
const LEAVE_OUT = 'Leave these questions out';

test('neither yes nor no is chosen beforehand, and an optional answer can be taken back', async () => {
  page = await renderQuestions([aQuestion({ type: 'BOOLEAN' }, { title: 'Own car?' })]);
  expect(document.querySelectorAll(':checked')).toHaveLength(0);
  await page.click(radio(0, 'false'));
  expect(page.form.getValues('screening_question_answers.0.answer')).toBe(false);
  await page.click(page.button(CLEAR));
  expect(page.form.getValues('screening_question_answers.0.answer')).toBeNull();
  expect(document.activeElement).toBe(radio(0, 'true'));
});

test('a required yes or no cannot be taken back', async () => {
  page = await renderQuestions([
    aQuestion({ type: 'BOOLEAN' }, { title: 'Own car?', required: true }),
  ]);
  await page.click(radio(0, 'true'));
  expect(page.button(CLEAR)).toBeUndefined();
});

test('a number is read in the notation of the person, also when it is typed at once', async () => {
  page = await renderQuestions([aQuestion({ type: 'NUMBER' }, { title: 'Salary' })]);
  await page.type(0, '45,000.5');
  const answer = () => page.form.getValues('screening_question_answers.0.answer');
  await vi.waitFor(() => expect(answer()).toBe(45_000.5), PATIENCE);
  expect(page.control(0)?.value).toBe('45,000.5');
});

test('a slider is unanswered until it is touched', async () => {
  const slider = { type: 'NUMBER', display_type: 'SLIDER', min: 0, max: 10 };
  page = await renderQuestions([aQuestion(slider, { title: 'Interest' })]);
  const range = document.querySelector('[type="range"]');
  expect(range?.getAttribute('aria-valuetext')).toBe('Not answered');
  expect(page.form.getValues('screening_question_answers.0.answer')).toBe('');
  // A click on the thumb where it stands: nothing changes, and still somebody answered.
  await page.click(range);
  expect(page.form.getValues('screening_question_answers.0.answer')).toBe(5);
  await page.click(page.button('Clear answer: Interest'));
  expect(page.form.getValues('screening_question_answers.0.answer')).toBe('');
});

test('options with equal and empty names are told apart and answered by id', async () => {
  const options = [
    { id: '1', name: 'Night' },
    { id: '2', name: 'Night' },
    { id: '3', name: '' },
  ];
  page = await renderQuestions([aQuestion({ type: 'MULTI_SELECT', options })]);
  const names = [...document.querySelectorAll('label')].map((label) => label.textContent);
  expect(names).toEqual(['Night (no. 1)', 'Night (no. 2)', 'Option without a name']);
  await page.click(page.control(0)?.parentElement?.nextElementSibling?.querySelector('input'));
  expect(page.form.getValues('screening_question_answers.0.answer')).toEqual(['2']);
});

test('equal-opportunity questions stand apart and can be left out, and taken back', async () => {
  const eeo = { category: 'EEO', title: 'Veteran?' };
  page = await renderQuestions([aQuestion({ type: 'BOOLEAN' }, eeo)]);
  expect(page.text()).toContain('the candidate’s own');
  expect(page.text()).toContain('Answering is voluntary.');
  await page.click(radio(0, 'true'));
  await page.click(page.button(LEAVE_OUT));
  expect(page.form.getValues('screening_question_answers.0.answer')).toBeNull();
  await page.click(page.button('Answer them after all'));
  expect(page.form.getValues('screening_question_answers.0.answer')).toBe(true);
});

test('a required equal-opportunity question cannot be left out', async () => {
  const eeo = { category: 'EEO', title: 'Veteran?', required: true };
  page = await renderQuestions([aQuestion({ type: 'BOOLEAN' }, eeo)]);
  expect(page.button(LEAVE_OUT)).toBeUndefined();
});

test('formats that cannot be answered are shown with what to do; required ones warn', async () => {
  page = await renderQuestions([
    aQuestion({ type: 'UNKNOWN' }, { id: 'a', title: 'Draw your signature' }),
    aQuestion(null, { id: 'b', title: 'Sign the agreement', required: true }),
  ]);
  expect(page.text()).toContain('Draw your signature');
  expect(page.text()).toContain('Answer it in Acme once the candidate is sent.');
  expect(page.text()).toContain('Acme wants an answer to this question');
});

test('what is typed beyond the limit stays, and the counter says by how much', async () => {
  page = await renderQuestions([aQuestion({ type: 'TEXT', max_length: 3 })]);
  expect(page.text()).toContain('3 characters left');
  await page.type(0, 'abcde');
  expect(page.control(0)?.value).toBe('abcde');
  expect(page.text()).toContain('2 characters too many');
});

test('a title of 10,000 characters is folded, and whole on demand', async () => {
  const title = 'Why? '.repeat(2_000).trim();
  page = await renderQuestions([aQuestion({ type: 'TEXT' }, { title })]);
  expect(page.text().length).toBeLessThan(500);
  await page.click(page.button('Show the whole question (9,999 characters)'));
  expect(page.text()).toContain(title);
});

const ANSWERS: readonly Entry[] = ['a', 'b', 3, 5, 'a', ['a'], true, '2026-01-31'];

test('a long form says how much is open and leads to the next open question', async () => {
  page = await renderQuestions(TWO_HUNDRED.slice(0, 24));
  expect(page.text()).toContain('0 of 24 answered');
  expect(page.text()).toContain('Questions 13 to 24');
  await act(async () => page.form.setValue(answerName(0), 'x'));
  await page.click(page.button('Next unanswered'));
  await vi.waitFor(() => expect(document.activeElement).toBe(page.control(1)));
});

test('a part that is done folds once the focus has gone on to another one', async () => {
  page = await renderQuestions(TWO_HUNDRED.slice(0, 24));
  page.control(0)?.focus();
  for (let index = 0; index < 12; index += 1) {
    await act(async () => page.form.setValue(answerName(index), ANSWERS[index % 8] ?? ''));
  }
  expect(page.control(0), 'stays while the focus is in it').not.toBeNull();
  await act(async () => page.control(12)?.focus());
  await vi.waitFor(() => expect(page.control(0)).toBeNull());
  expect(document.activeElement).toBe(page.control(12));
});

test('a part with an open question stays unfolded when one moves on', async () => {
  page = await renderQuestions(TWO_HUNDRED.slice(0, 36));
  for (let index = 12; index < 24; index += 1) {
    await act(async () => page.form.setValue(answerName(index), ANSWERS[index % 8] ?? ''));
  }
  for (const index of [0, 12, 24]) await act(async () => page.control(index)?.focus());
  // The first part was left before the second: where that one has folded, the first had its chance.
  await vi.waitFor(() => expect(page.control(12)).toBeNull());
  expect(page.control(0)).not.toBeNull();
});
