import { describe, expect, test } from 'vitest';
import { multiSelectFormat } from '../a-question.ts';
import { check, control, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

const letters = (amount: number) => Array.from({ length: amount }, (_, index) => `o${index}`);

describe('MULTI_SELECT', () => {
  test('is check boxes for few options, tags for many', () => {
    expect(control(multiSelectFormat(...letters(12))).name).toBe('checkboxes');
    expect(control(multiSelectFormat(...letters(13))).name).toBe('tags');
  });

  test('is sent as an array of ids, for one as well', () => {
    expect(check(multiSelectFormat('a', 'b'), ['b'])).toEqual(sent(['b']));
    expect(issuesOf(multiSelectFormat('a', 'b'), 'b')).toEqual(['wrong_type']);
  });

  test('is unanswered, not an empty array, while nothing is chosen', () => {
    expect(check(multiSelectFormat('a'), [])).toBe(MISSING);
    expect(check(multiSelectFormat('a'), null)).toBe(MISSING);
    expect(issuesOf(multiSelectFormat('a'), [])).toEqual(['required']);
  });

  test('takes neither a strange id nor one twice', () => {
    expect(check(multiSelectFormat('a', 'b'), ['a', 'x'])).toEqual(['choice']);
    expect(check(multiSelectFormat('a', 'b'), ['a', 'a'])).toEqual(['choice']);
  });

  test('is reviewed in the order of the options', () => {
    expect(formatted(multiSelectFormat('a', 'b'), ['b', 'a'])).toBe('Option a und Option b');
    expect(formatted(multiSelectFormat('a', 'b'), [])).toBeNull();
  });
});
