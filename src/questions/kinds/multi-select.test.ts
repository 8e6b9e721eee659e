import { describe, expect, test } from 'vitest';
import { multiSelect } from '../a-question.ts';
import { check, control, faultsOf, inWords, MISSING, sent } from './entries.fixture.ts';

const letters = (amount: number) => Array.from({ length: amount }, (_, index) => `o${index}`);

describe('MULTI_SELECT', () => {
  test('is check boxes for few options, tags for many', () => {
    expect(control(multiSelect(...letters(12))).name).toBe('checkboxes');
    expect(control(multiSelect(...letters(13))).name).toBe('tags');
  });

  test('is sent as an array of ids, for one as well', () => {
    expect(check(multiSelect('a', 'b'), ['b'])).toEqual(sent(['b']));
    expect(faultsOf(multiSelect('a', 'b'), 'b')).toEqual(['wrong_type']);
  });

  test('is unanswered, not an empty array, while nothing is chosen', () => {
    expect(check(multiSelect('a'), [])).toBe(MISSING);
    expect(check(multiSelect('a'), null)).toBe(MISSING);
    expect(faultsOf(multiSelect('a'), [])).toEqual(['required']);
  });

  test('takes neither a strange id nor one twice', () => {
    expect(check(multiSelect('a', 'b'), ['a', 'x'])).toEqual(['choice']);
    expect(check(multiSelect('a', 'b'), ['a', 'a'])).toEqual(['choice']);
  });

  test('is reviewed in the order of the options', () => {
    expect(inWords(multiSelect('a', 'b'), ['b', 'a'])).toBe('Option a und Option b');
    expect(inWords(multiSelect('a', 'b'), [])).toBeNull();
  });
});
