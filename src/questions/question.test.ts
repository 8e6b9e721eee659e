import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Job } from '../kombo/answers/job.ts';
import samples from '../kombo/answers/samples.golden.json' with { type: 'json' };
import { questionsFrom } from './a-question.ts';
import { KINDS } from './kinds.ts';
import { questionsOf } from './question.ts';

const order = (...indexes: (number | null | undefined)[]) =>
  questionsFrom(indexes.map((index, at) => ({ id: `q${at}`, index }))).map(({ id }) => id);

describe('questions are asked', () => {
  test('by index', () => {
    expect(order(3, 1, 2)).toEqual(['q1', 'q2', 'q0']);
    expect(order(0, -1, 0.5)).toEqual(['q1', 'q0', 'q2']);
  });

  test('those without an index last, as the ATS sent them', () => {
    expect(order(null, 2, undefined, 1)).toEqual(['q3', 'q1', 'q0', 'q2']);
  });

  test('ties as the ATS sent them', () => {
    expect(order(1, 1, 0, 1)).toEqual(['q2', 'q0', 'q1', 'q3']);
  });

  test('once: a second question with the same id could not be told apart', () => {
    const twice = [
      { id: 'a', title: 'first' },
      { id: 'a', title: 'second' },
    ];
    expect(questionsFrom(twice).map(({ title }) => title)).toEqual(['first']);
  });

  test('all of them, whatever their index', () => {
    const indexes = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(indexes, (given) => {
        const asked = order(...given);
        expect(asked.toSorted()).toEqual(given.map((_, at) => `q${at}`).toSorted());
      }),
    );
  });
});

test('the 191 questions of the sample jobs are all asked, each as the kind that it says', () => {
  const questions = samples['GET /v1/ats/jobs'].data.results.flatMap((raw) =>
    questionsOf(Job.parse(raw)),
  );
  expect(questions).toHaveLength(191);
  const amounts = Object.groupBy(questions, ({ type }) => type);
  expect(
    Object.fromEntries(Object.entries(amounts).map(([type, all]) => [type, all?.length])),
  ).toEqual({
    TEXT: 52,
    SINGLE_SELECT: 24,
    NUMBER: 23,
    BOOLEAN: 21,
    MULTI_SELECT: 20,
    DATE: 19,
    INFORMATION: 18,
    FILE: 6,
    // Four that say so, three without a format, one select without options.
    UNKNOWN: 8,
  });
});

test('required, category and text are read tolerantly', () => {
  const [bare, full] = questionsFrom([
    { id: 'bare' },
    { id: 'full', title: '', description: '<b>x</b>', category: 'EEO', required: true },
  ]);
  expect(bare).toMatchObject({ title: null, description: null, category: null, required: false });
  expect(full).toMatchObject({
    title: '',
    description: '<b>x</b>',
    category: 'EEO',
    required: true,
  });
  const [odd] = questionsFrom([{ id: 'odd', category: 'ASTROLOGY', required: 'yes', index: 'x' }]);
  expect(odd).toMatchObject({ category: null, required: false, index: null });
});

test('no kind is listed twice', () => {
  expect(new Set(KINDS.map(({ type }) => type)).size).toBe(KINDS.length);
});
