import { expect, test } from 'vitest';
import { refusedValue, stillRefused } from './refused-values.ts';
import { someValues } from './some-values.ts';
import type { IntakeValues } from './values.ts';

const phones = (...numbers: string[]) =>
  numbers.map((phone_number) => ({ type: 'WORK' as const, phone_number }));
const values = (change: Partial<IntakeValues['candidate']> = {}) => {
  const some = someValues();
  return { ...some, candidate: { ...some.candidate, ...change } };
};
const issue = (path: string) => ({ path, message: 'No.' });
const paths = (path: string, before: IntakeValues, after: IntakeValues) =>
  stillRefused([refusedValue(issue(path), before)], after).map((still) => still.path);

test('a value is refused until it is another one', () => {
  const before = values({ phone_number: '030 1' });
  expect(paths('candidate.phone_number', before, values({ phone_number: '030 1' }))).toEqual([
    'candidate.phone_number',
  ]);
  expect(paths('candidate.phone_number', before, values({ phone_number: '030 12' }))).toEqual([]);
});

test('a row is followed to where it stands now, and mended when it is gone or any part is changed', () => {
  const path = 'candidate.additional_phone_numbers.1.phone_number';
  const before = values({ additional_phone_numbers: phones('1', '2') });
  const after = (...numbers: string[]) => values({ additional_phone_numbers: phones(...numbers) });
  expect(paths(path, before, after('2'))).toEqual([
    'candidate.additional_phone_numbers.0.phone_number',
  ]);
  expect(paths(path, before, after('1', '3'))).toEqual([]);
  expect(paths(path, before, after('1'))).toEqual([]);
});

test('a file of another name or kind is another file, and so is an answer another one', () => {
  const file = {
    id: 'f1',
    name: 'CV.pdf',
    type: 'CV' as const,
    content_type: 'application/pdf',
    size: 3,
  };
  const before = someValues({ attachments: [file] });
  expect(paths('attachments.0', before, before)).toEqual(['attachments.0']);
  const other = someValues({ attachments: [{ ...file, type: 'OTHER' }] });
  expect(paths('attachments.0', before, other)).toEqual([]);
  const answered = (answer: string) =>
    someValues({ screening_question_answers: [{ question_id: 'q1', answer }] });
  const path = 'screening_question_answers.0.answer';
  expect(paths(path, answered('a'), answered('a'))).toEqual([path]);
  expect(paths(path, answered('a'), answered('b'))).toEqual([]);
});

test('what has no place in the form stays refused, as do drafts of older versions', () => {
  const before = values();
  expect(paths('remote_fields.workday', before, values({ title: 'Other' }))).toEqual([
    'remote_fields.workday',
  ]);
  expect(stillRefused([issue('candidate.title')], before)).toEqual([issue('candidate.title')]);
});
