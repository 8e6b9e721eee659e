import { describe, expect, test } from 'vitest';
import type { ScreeningQuestionAnswer } from '../kombo/request/candidate-request.ts';
import { questionsFrom, selectFormat } from './a-question.ts';
import { validateAnswers } from './validate-answers.ts';

const questions = questionsFrom([
  { id: 'licence', format: { type: 'BOOLEAN' }, required: true },
  {
    id: 'class',
    format: selectFormat('b', 'c'),
    required: true,
    precondition_question_id: 'licence',
    precondition_options: [true],
  },
  { id: 'years', format: { type: 'NUMBER', min: 0, max: 50 } },
  { id: 'proof', format: { type: 'FILE', max_file_size_bytes: 2 } },
  { id: 'signature', format: { type: 'SIGNATURE' }, required: true },
]);

/** `path: issue` of everything that is wrong. */
const issuesOf = (...answers: ScreeningQuestionAnswer[]) =>
  validateAnswers(questions, answers).map(({ path, message }) => `${path}: ${message}`);

const licence = { question_id: 'licence', answer: true };
const driversClass = { question_id: 'class', answer: 'c' };

describe('the answers are', () => {
  test('complete when every required question that is shown has one', () => {
    expect(issuesOf(licence, driversClass)).toEqual([]);
    expect(issuesOf({ question_id: 'licence', answer: false })).toEqual([]);
  });

  test('incomplete when a condition opens a required question', () => {
    expect(issuesOf(licence)).toEqual([
      'screening_question_answers: choice_required question_id=class',
    ]);
  });

  test('not blocked by a required question that cannot be answered here', () => {
    expect(issuesOf({ question_id: 'licence', answer: false })).toEqual([]);
  });
});

describe('an issue stands at its answer', () => {
  const no = { question_id: 'licence', answer: false };

  test('for a value that breaks a rule of its question', () => {
    expect(issuesOf(no, { question_id: 'years', answer: 51 })).toEqual([
      'screening_question_answers.1.answer: too_large max=50 question_id=years',
    ]);
    expect(issuesOf(no, { question_id: 'years', answer: '5' })).toEqual([
      'screening_question_answers.1.answer: number question_id=years',
    ]);
  });

  test('for a part of a file', () => {
    const file = { name: 'proof.pdf', content_type: 'application/pdf', data: 'SGkh' };
    expect(issuesOf(no, { question_id: 'proof', answer: file })).toEqual([
      'screening_question_answers.1.answer: file_too_large max=2 question_id=proof',
    ]);
  });

  test('for a hidden, a strange, a repeated and an unanswerable question', () => {
    expect(issuesOf(no, driversClass)).toEqual([
      'screening_question_answers.1.question_id: hidden_question question_id=class',
    ]);
    expect(issuesOf(no, { question_id: 'other', answer: 'x' })).toEqual([
      'screening_question_answers.1.question_id: unknown_question question_id=other',
    ]);
    expect(issuesOf(no, no)).toEqual([
      'screening_question_answers.1.question_id: repeated_question question_id=licence',
    ]);
    expect(issuesOf(no, { question_id: 'signature', answer: 'x' })).toEqual([
      'screening_question_answers.1.question_id: not_answerable question_id=signature',
    ]);
  });

  test('for an id that holds half a character', () => {
    expect(issuesOf(no, { question_id: '\ud800', answer: 'x' })).toEqual([
      'screening_question_answers.1.question_id: unknown_question question_id=%EF%BF%BD',
    ]);
  });
});
