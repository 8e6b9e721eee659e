/** Conditions: Kombo's rules by name, then properties for any questions and any answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScreeningQuestionAnswer } from '../kombo/request/candidate-request.ts';
import { multiSelectFormat, questionsFrom, type RawQuestion, selectFormat } from './a-question.ts';
import { validateAnswers } from './validate-answers.ts';
import { visibleIds } from './visibility.ts';

type Given = Record<string, string | boolean | number | string[] | null>;

const visible = (questions: readonly RawQuestion[], answers: Given = {}) => [
  ...visibleIds(questionsFrom(questions), new Map(Object.entries(answers))),
];

const when = (parent: string | null, ...options: unknown[]) => ({
  precondition_question_id: parent,
  precondition_options: options,
});
const BOOLEAN = { type: 'BOOLEAN' };
const TEXT = { type: 'TEXT' };

describe('a question with a condition is asked', () => {
  test('when the chosen option is one of those named', () => {
    const questions = [
      { id: 'parent', format: selectFormat('a', 'b', 'c') },
      { id: 'child', format: TEXT, ...when('parent', 'a', 'b') },
    ];
    expect(visible(questions, { parent: 'b' })).toEqual(['parent', 'child']);
    expect(visible(questions, { parent: 'c' })).toEqual(['parent']);
    expect(visible(questions)).toEqual(['parent']);
  });

  test('when any of several chosen options is one of those named', () => {
    const questions = [
      { id: 'parent', format: multiSelectFormat('a', 'b', 'c') },
      { id: 'child', format: TEXT, ...when('parent', 'a') },
    ];
    expect(visible(questions, { parent: ['c', 'a'] })).toContain('child');
    expect(visible(questions, { parent: ['b', 'c'] })).not.toContain('child');
    expect(visible(questions, { parent: [] })).not.toContain('child');
  });

  test.each([true, false])('when yes or no is answered with %s', (wanted) => {
    const questions = [
      { id: 'parent', format: BOOLEAN },
      { id: 'child', format: TEXT, ...when('parent', wanted) },
    ];
    expect(visible(questions, { parent: wanted })).toContain('child');
    expect(visible(questions, { parent: !wanted })).not.toContain('child');
    expect(visible(questions, { parent: null })).not.toContain('child');
    expect(visible(questions, { parent: `${wanted}` })).not.toContain('child');
  });

  test('when its parent comes after it', () => {
    const questions = [
      { id: 'child', format: TEXT, ...when('parent', true) },
      { id: 'parent', format: BOOLEAN },
    ];
    expect(visible(questions, { parent: true })).toEqual(['child', 'parent']);
    expect(visible(questions, { parent: false })).toEqual(['parent']);
  });

  test.each([
    ['its parent is not among the questions', when('nobody', 'a')],
    ['it names no options', when('parent')],
    ['its options are null', { ...when('parent'), precondition_options: null }],
    ['its options cannot be read', { ...when('parent'), precondition_options: [{ id: 'a' }] }],
    ['it names options but no parent', when(null, 'a')],
    ['its parent cannot be answered', when('unknown', 'a')],
    ['its parent is a text to read', when('information', 'a')],
    ['its parent has no options', when('empty', 'a')],
    ['it is its own parent', when('child', 'a')],
  ])('always when %s', (_name, condition) => {
    const questions = [
      { id: 'parent', format: BOOLEAN },
      { id: 'unknown', format: { type: 'SIGNATURE' } },
      { id: 'information', format: { type: 'INFORMATION' } },
      { id: 'empty', format: selectFormat() },
      { id: 'child', format: selectFormat('a'), ...condition },
    ];
    expect(visible(questions)).toContain('child');
  });
});

describe('a chain', () => {
  const chain = (depth: number): RawQuestion[] =>
    Array.from({ length: depth + 1 }, (_, at) => ({
      id: `q${at}`,
      format: BOOLEAN,
      ...(at === 0 ? {} : when(`q${at - 1}`, true)),
    }));
  const yes = (depth: number) =>
    Object.fromEntries(Array.from({ length: depth + 1 }, (_, at) => [`q${at}`, true]));

  test.each([10, 200])('of %i is open to its end when every answer opens the next', (depth) => {
    expect(visible(chain(depth), yes(depth))).toHaveLength(depth + 1);
    expect(visible(chain(depth).toReversed(), yes(depth))).toHaveLength(depth + 1);
  });

  test('of ten closes behind a no, although the answers further down are remembered', () => {
    expect(visible(chain(10), { ...yes(10), q3: false })).toEqual(['q0', 'q1', 'q2', 'q3']);
  });
});

describe('a cycle', () => {
  const cycle = [
    { id: 'a', format: BOOLEAN, ...when('c', true) },
    { id: 'b', format: BOOLEAN, ...when('a', true) },
    { id: 'c', format: BOOLEAN, ...when('b', true) },
  ];

  test('is shown whole: nobody could ever make it appear', () => {
    expect(visible(cycle)).toEqual(['a', 'b', 'c']);
  });

  test('decides for a question that hangs on it and is no part of it', () => {
    const tail = { id: 'tail', format: TEXT, ...when('b', true) };
    expect(visible([tail, ...cycle])).not.toContain('tail');
    expect(visible([tail, ...cycle], { b: true })).toContain('tail');
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const FORMATS = [
  BOOLEAN,
  selectFormat('x', 'y'),
  multiSelectFormat('x', 'y'),
  TEXT,
  { type: 'SIGNATURE' },
];
const condition = fc.record({
  precondition_question_id: fc.option(fc.constantFrom(...IDS, 'missing')),
  precondition_options: fc.option(
    fc.array(fc.constantFrom<string | boolean>('x', 'y', true, false), { maxLength: 2 }),
  ),
});
/** Any questions: parents before and after, missing, cyclic, of every kind that matters. */
const anyQuestions: fc.Arbitrary<RawQuestion[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...IDS), fc.constantFrom(...FORMATS), fc.boolean(), condition)
    .map(([id, format, required, rest]) => ({ id, format, required, ...rest })),
  { selector: ({ id }) => id },
);
const anyAnswers: fc.Arbitrary<ScreeningQuestionAnswer[]> = fc.uniqueArray(
  fc.record({
    question_id: fc.constantFrom(...IDS),
    answer: fc.oneof(
      fc.boolean(),
      fc.constantFrom('x', 'y', 'z'),
      fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 }),
    ),
  }),
  { selector: ({ question_id }) => question_id },
);

const mapOf = (answers: readonly ScreeningQuestionAnswer[]) =>
  new Map(
    answers.flatMap(({ question_id, answer }) =>
      typeof answer === 'object' && !Array.isArray(answer) ? [] : [[question_id, answer] as const],
    ),
  );

describe('for any questions and any answers', () => {
  test('a hidden answer is never accepted', () => {
    fc.assert(
      fc.property(anyQuestions, anyAnswers, (raw, answers) => {
        const questions = questionsFrom(raw);
        const shown = visibleIds(questions, mapOf(answers));
        const issues = validateAnswers(questions, answers);
        for (const { question_id } of answers) {
          if (shown.has(question_id)) continue;
          expect(issues.map((issue) => issue.question_id)).toContain(question_id);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a required visible question without an answer always blocks, and a hidden one never', () => {
    fc.assert(
      fc.property(anyQuestions, anyAnswers, (raw, answers) => {
        const questions = questionsFrom(raw);
        const shown = visibleIds(questions, mapOf(answers));
        const answered = new Set(answers.map(({ question_id }) => question_id));
        const blocking = validateAnswers(questions, answers)
          .filter(({ message }) => message.split(' ')[0]?.endsWith('_required') === true)
          .map(({ question_id }) => question_id);
        const expected = questions
          .filter(({ id, required, answering }) => required && answering !== null && shown.has(id))
          .filter(({ id }) => !answered.has(id))
          .map(({ id }) => id);
        expect(blocking).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of questions and answers does not matter', () => {
    const shuffled = anyQuestions.chain((raw) =>
      fc.tuple(
        fc.constant(raw),
        fc.shuffledSubarray(raw, { minLength: raw.length, maxLength: raw.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyAnswers, ([raw, mixed], answers) => {
        const there = visibleIds(questionsFrom(raw), mapOf(answers));
        const here = visibleIds(questionsFrom(mixed), mapOf(answers.toReversed()));
        expect([...here].toSorted()).toEqual([...there].toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test('leaving out the hidden answers changes nothing that is shown', () => {
    fc.assert(
      fc.property(anyQuestions, anyAnswers, (raw, answers) => {
        const questions = questionsFrom(raw);
        const shown = visibleIds(questions, mapOf(answers));
        const kept = answers.filter(({ question_id }) => shown.has(question_id));
        expect(visibleIds(questions, mapOf(kept))).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('a question without a condition is always shown', () => {
    fc.assert(
      fc.property(anyQuestions, anyAnswers, (raw, answers) => {
        const questions = questionsFrom(raw);
        const shown = visibleIds(questions, mapOf(answers));
        for (const { id, precondition_question_id } of questions) {
          if (precondition_question_id === null) expect(shown).toContain(id);
        }
      }),
    );
  });
});
