import { describe, expect, test } from 'vitest';
import { aQuestion } from '../a-question.ts';
import { formatted } from './entries.fixture.ts';

describe('what cannot be answered', () => {
  test('INFORMATION is read, not answered', () => {
    expect(aQuestion({ type: 'INFORMATION' })).toMatchObject({
      control: { name: 'information' },
      answering: null,
    });
  });

  test.each([
    ['UNKNOWN', { type: 'UNKNOWN', raw_question: { a: 1 } }],
    ['a format from the future', { type: 'SIGNATURE' }],
    ['null', null],
    ['a missing format', undefined],
    ['a format without a type', { options: [] }],
    ['a text', 'TEXT'],
  ])('%s is shown, and explained', (_name, format) => {
    expect(aQuestion(format)).toMatchObject({
      type: 'UNKNOWN',
      control: { name: 'unanswerable' },
      answering: null,
    });
    expect(formatted(format, 'anything')).toBeNull();
  });
});
