import { expect, test } from 'vitest';
import type { ScreeningQuestion } from '../../../kombo/answers/screening-question.ts';
import { questionsOf } from '../../../questions/question.ts';
import { type Remembered, reconcileAnswers, rememberAnswers } from './reconcile-answers.ts';

const questions = (...raw: [id: string, type: string][]) =>
  questionsOf({
    screening_questions: raw.map(
      ([id, type]): ScreeningQuestion => ({
        id,
        remote_id: null,
        title: null,
        description: null,
        format: { type },
        category: null,
        index: null,
        required: null,
        precondition_question_id: null,
        precondition_options: null,
      }),
    ),
  });

test('keeps an answer when the new job asks the same question in the same kind', () => {
  const before = questions(['a', 'TEXT'], ['b', 'BOOLEAN']);
  const after = questions(['b', 'BOOLEAN'], ['c', 'TEXT']);
  const remembered: Remembered = new Map();
  rememberAnswers(remembered, before, [
    { question_id: 'a', answer: 'kept for later' },
    { question_id: 'b', answer: true },
  ]);
  expect(reconcileAnswers(after, remembered)).toEqual([
    { question_id: 'b', answer: true },
    { question_id: 'c', answer: '' },
  ]);
  expect(reconcileAnswers(before, remembered)[0]).toEqual({
    question_id: 'a',
    answer: 'kept for later',
  });
});

test('drops an answer when the question is of another kind now', () => {
  const remembered: Remembered = new Map();
  rememberAnswers(remembered, questions(['a', 'TEXT']), [{ question_id: 'a', answer: 'yes' }]);
  expect(reconcileAnswers(questions(['a', 'BOOLEAN']), remembered)).toEqual([
    { question_id: 'a', answer: null },
  ]);
});
