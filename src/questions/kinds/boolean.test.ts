import { describe, expect, test } from 'vitest';
import { aQuestion } from '../a-question.ts';
import { check, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

describe('BOOLEAN', () => {
  const boolean = { type: 'BOOLEAN' };

  test('starts with neither yes nor no', () => {
    expect(aQuestion(boolean)).toMatchObject({ control: { name: 'yes_no' }, empty: null });
  });

  test('tells a no from no answer', () => {
    expect(check(boolean, false)).toEqual(sent(false));
    expect(check(boolean, true)).toEqual(sent(true));
    expect(check(boolean, null)).toBe(MISSING);
  });

  test('is not sent as a word', () => {
    expect(issuesOf(boolean, 'Yes')).toEqual(['wrong_type']);
  });

  test('is reviewed as a word', () => {
    expect([true, false, null].map((entry) => formatted(boolean, entry))).toEqual([
      'Ja',
      'Nein',
      null,
    ]);
  });
});
