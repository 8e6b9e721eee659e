import { expect, test } from 'vitest';
import { CreatedApplication } from '../../kombo/answers/created-application.ts';
import { ScreeningQuestion } from '../../kombo/answers/screening-question.ts';
import type { ScreeningQuestionAnswer } from '../../kombo/request/candidate-request.ts';
import { confirmAnswers } from './confirm-answers.ts';

const OPTIONS = [
  { id: 'o1', name: 'Greenhouse', remote_id: 'gh' },
  { id: 'o2', name: 'Lever', remote_id: 'lv' },
];
/** Each kind once; the ATS knows `q-why` and `q-when` by their titles alone. */
const QUESTIONS = [
  { id: 'q-why', remote_id: null, title: '<b>Why</b> us?', format: { type: 'TEXT' } },
  { id: 'q-years', remote_id: 'r-years', title: 'Years', format: { type: 'NUMBER' } },
  { id: 'q-drive', remote_id: 'r-drive', title: 'Licence', format: { type: 'BOOLEAN' } },
  { id: 'q-when', remote_id: null, title: 'When?', format: { type: 'DATE' } },
  {
    id: 'q-ats',
    remote_id: 'r-ats',
    title: 'ATS',
    format: { type: 'MULTI_SELECT', options: OPTIONS },
  },
  {
    id: 'q-one',
    remote_id: 'r-one',
    title: 'One',
    format: { type: 'SINGLE_SELECT', options: OPTIONS },
  },
  { id: 'q-file', remote_id: 'r-file', title: 'Sample', format: { type: 'FILE' } },
].map((raw) => ScreeningQuestion.parse(raw));

const SENT: ScreeningQuestionAnswer[] = [
  { question_id: 'q-why', answer: 'I like\nbridges.' },
  { question_id: 'q-years', answer: 5 },
  { question_id: 'q-drive', answer: false },
  { question_id: 'q-when', answer: '2026-07-01' },
  { question_id: 'q-ats', answer: ['o1', 'o2'] },
  { question_id: 'q-one', answer: 'o2' },
  {
    question_id: 'q-file',
    answer: { name: 'a.pdf', content_type: 'application/pdf', data: 'SGk=' },
  },
];

const item = (remote_id: string | null, title: string | null, answer: unknown) => ({
  question: { remote_id, title, type: 'ANY' },
  answer,
});
const WHOLE = [
  item('x-why', 'Why us?', { content: 'I like bridges.' }),
  item('r-years', 'Years of it', { number: 5 }),
  item('r-drive', null, { checked: false }),
  item(null, 'When?', { date: '2026-07-01' }),
  item('r-ats', 'ATS', { choices: ['Lever', 'Greenhouse'] }),
  item('r-one', 'One', { choice: 'Lever' }),
];

/** The outcomes for an echo as it may come, by the first word of the question. */
function outcomesOf(echo: unknown, sent = SENT): Record<string, string> {
  const read = CreatedApplication.parse({ data: { screening_question_answers: echo } });
  const answers = read.data?.screening_question_answers ?? [];
  const confirmed = confirmAnswers(sent, QUESTIONS, answers);
  return Object.fromEntries(
    confirmed.map(({ question, outcome }) => [question?.split(/\W/)[0] ?? '', outcome]),
  );
}

const ALL = {
  Why: 'confirmed',
  Years: 'confirmed',
  Licence: 'confirmed',
  When: 'confirmed',
  ATS: 'confirmed',
  One: 'confirmed',
};

test('an echo of everything confirms everything but files, which are never repeated', () => {
  expect(outcomesOf(WHOLE)).toEqual(ALL);
});

test('the order of an echo, what it has twice, and keys that nobody knows make no difference', () => {
  const odd = WHOLE.toReversed().flatMap((each) => [
    { ...each, brand_new: [1], answer: { ...Object(each.answer), brand_new: { deep: null } } },
    each,
  ]);
  expect(outcomesOf(['odd', null, 7, { question: null, answer: {} }, ...odd])).toEqual(ALL);
});

test('what is not in the echo, or null there, is missing', () => {
  const [why, years, drive] = WHOLE;
  const echo = [why, { ...years, answer: { number: null } }, { ...drive, answer: null }];
  expect(outcomesOf(echo)).toEqual({
    ...{ Why: 'confirmed', Years: 'missing', Licence: 'missing' },
    ...{ When: 'missing', ATS: 'missing', One: 'missing' },
  });
});

test('another value is called different, whatever its kind', () => {
  const echo = [
    item(null, 'Why us?', { content: 'I like' }),
    item('r-years', null, { number: 50 }),
    item('r-drive', null, { checked: true }),
    item(null, 'When?', { date: '2026-06-30T00:00:00.000Z' }),
    item('r-ats', null, { choices: ['Lever'] }),
    item('r-one', null, { choice: 'gh' }),
  ];
  expect(new Set(Object.values(outcomesOf(echo)))).toEqual(new Set(['different']));
});

test('a value in words that only the ATS knows is taken as it is', () => {
  const echo = [
    item(null, 'Why us?', { raw: { html: '…' } }),
    item('r-years', null, { number: '5' }),
    item('r-drive', null, { raw: 'Nein' }),
    item(null, 'When?', { date: '2026-06-30T22:00:00.000Z' }),
    item('r-ats', null, { choices: ['A', 'B'] }),
    item('r-one', null, { rating: 4 }),
  ];
  expect(outcomesOf(echo)).toEqual(ALL);
});

test('of two questions with one title, one item of the echo confirms one', () => {
  const twins = ['one', 'two'].map((id) =>
    ScreeningQuestion.parse({ id, remote_id: null, title: 'City', format: { type: 'TEXT' } }),
  );
  const sent = twins.map(({ id }) => ({ question_id: id, answer: 'Berlin' }));
  const echo = [{ question: { remote_id: null, title: 'City' }, answer: 'Berlin' }];
  const outcomes = (times: number) =>
    confirmAnswers(sent, twins, Array(times).fill(echo[0])).map(({ outcome }) => outcome);
  expect(outcomes(1)).toEqual(['confirmed', 'missing']);
  expect(outcomes(3)).toEqual(['confirmed', 'confirmed']);
});

test.each([null, undefined, 'none', {}])('an echo that is %j is no echo', (echo) => {
  const read = CreatedApplication.parse({ data: { screening_question_answers: echo } });
  expect(read.data?.screening_question_answers).toBeNull();
});

test('a receipt names questions, never answers; endless titles are cut', () => {
  const title = `Secret ${'x'.repeat(5000)}`;
  const question = ScreeningQuestion.parse({ id: 'q', title, format: { type: 'TEXT' } });
  const [confirmed] = confirmAnswers([{ question_id: 'q', answer: 'an answer' }], [question], []);
  expect(confirmed?.question).toHaveLength(160);
  expect(JSON.stringify(confirmed)).not.toContain('an answer');
  expect(confirmAnswers([{ question_id: 'gone', answer: 'a' }], [question], [])).toEqual([
    { question: null, outcome: 'missing' },
  ]);
});
