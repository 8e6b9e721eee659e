import { describe, expect, test } from 'vitest';
import { check, control, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

describe('NUMBER', () => {
  const number = (rest: object = {}) => ({ type: 'NUMBER', ...rest });

  test.each([
    [
      'a slider when asked for and both bounds exist',
      { display_type: 'SLIDER', min: 0, max: 9 },
      'slider',
    ],
    ['a field when a slider lacks its upper bound', { display_type: 'SLIDER', min: 0 }, 'number'],
    ['a field when a slider lacks its lower bound', { display_type: 'SLIDER', max: 9 }, 'number'],
    ['a field when nothing is asked for', { min: 0, max: 9 }, 'number'],
    ['a field when asked for', { display_type: 'FIELD', min: 0, max: 9 }, 'number'],
    ['a field when the bounds contradict', { display_type: 'SLIDER', min: 9, max: 0 }, 'number'],
  ])('is %s', (_name, rest, name) => {
    expect(control(number(rest)).name).toBe(name);
  });

  test('is sent as a number, decimals and zero included, never as text', () => {
    expect(check(number(), 2.5)).toEqual(sent(2.5));
    expect(check(number(), 0)).toEqual(sent(0));
    expect(issuesOf(number(), '5')).toEqual(['number']);
  });

  test('is unanswered when empty, and an issue when it was not understood', () => {
    expect(check(number(), '')).toBe(MISSING);
    expect(check(number(), null)).toBe(MISSING);
    expect(check(number(), 'five')).toEqual(['number']);
    expect(check(number(), Number.NaN)).toEqual(['number']);
  });

  test('keeps to its bounds, both included', () => {
    const bounded = number({ min: -1, max: 10 });
    expect(check(bounded, -1)).toEqual(sent(-1));
    expect(check(bounded, 10)).toEqual(sent(10));
    expect(check(bounded, -2)).toEqual(['too_small min=-1']);
    expect(check(bounded, 10.1)).toEqual(['too_large max=10']);
    expect(issuesOf(bounded, 11)).toEqual(['too_large max=10']);
  });

  test('has no bounds when they contradict: nobody could answer', () => {
    expect(check(number({ min: 9, max: 0 }), 5)).toEqual(sent(5));
  });

  test('is reviewed in the notation of the reader', () => {
    expect(formatted(number(), 2.5)).toBe('2,5');
    expect(formatted(number(), 0)).toBe('0');
    expect(formatted(number(), 'five')).toBe('five');
    expect(formatted(number(), '')).toBeNull();
  });
});
