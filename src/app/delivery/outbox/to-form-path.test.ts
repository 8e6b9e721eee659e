import { expect, test } from 'vitest';
import { emptyValues, type IntakeValues } from '../../form/values.ts';
import { toFormPath } from './to-form-path.ts';

function someValues(): IntakeValues {
  const values = emptyValues('workday:1');
  const file = { content_type: 'application/pdf', size: 1 };
  return {
    ...values,
    candidate: { ...values.candidate, social_links: [{ url: '' }, { url: 'https://b.example' }] },
    attachments: [
      { id: 'letter', name: 'letter.pdf', type: 'COVER_LETTER', ...file },
      { id: 'cv', name: 'cv.pdf', type: 'CV', ...file },
    ],
    screening_question_answers: [
      { question_id: 'hidden', answer: 'x' },
      { question_id: 'asked', answer: 'y' },
    ],
  };
}

const ORDER = { attachments: ['cv', 'letter'], answers: ['asked'] };

test.each([
  ['candidate.phone_number', 'candidate.phone_number'],
  ['candidate.location.country', 'candidate.location.country'],
  ['request_body.candidate.last_name', 'candidate.last_name'],
  ['attachments.0.content_type', 'attachments.1'],
  ['attachments.1', 'attachments.0'],
  ['screening_question_answers.0.answer', 'screening_question_answers.1.answer'],
  ['screening_question_answers.0', 'screening_question_answers.1.answer'],
  ['candidate.social_links.0.url', 'candidate.social_links.1.url'],
])('%s of the body is %s of the form', (path, expected) => {
  expect(toFormPath(path, someValues(), ORDER)).toBe(expected);
});

test('what cannot be found any more leads to its list', () => {
  expect(toFormPath('attachments.7.name', someValues(), ORDER)).toBe('attachments');
  expect(toFormPath('screening_question_answers.9', someValues(), ORDER)).toBe(
    'screening_question_answers',
  );
});
