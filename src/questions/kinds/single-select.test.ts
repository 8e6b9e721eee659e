import { describe, expect, test } from 'vitest';
import { aQuestion, selectFormat } from '../a-question.ts';
import { check, control, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

const letters = (amount: number) => Array.from({ length: amount }, (_, index) => `o${index}`);

describe('SINGLE_SELECT', () => {
  test.each([
    ['radio buttons for few options', undefined, 6, 'radio'],
    ['a list for many', undefined, 7, 'dropdown'],
    ['radio buttons when asked for, however many', 'RADIO', 40, 'radio'],
    ['a list when asked for, however few', 'DROPDOWN', 2, 'dropdown'],
    ['what fits when something new is asked for', 'WHEEL', 2, 'radio'],
  ])('is %s', (_name, display_type, amount, name) => {
    expect(control({ ...selectFormat(...letters(amount)), display_type }).name).toBe(name);
  });

  test('is sent as the id of its option, never as the name', () => {
    expect(check(selectFormat('a', 'b'), 'b')).toEqual(sent('b'));
    expect(check(selectFormat('a', 'b'), 'Option b')).toEqual(['choice']);
    expect(issuesOf(selectFormat('a', 'b'), ['b'])).toEqual(['wrong_type']);
  });

  test('is unanswered while nothing is chosen', () => {
    expect(check(selectFormat('a'), '')).toBe(MISSING);
    expect(check(selectFormat('a'), null)).toBe(MISSING);
  });

  test('keeps options of one name, or of none, apart by id', () => {
    const options = [
      { id: 'a', name: 'Same' },
      { id: 'b', name: 'Same' },
      { id: 'c', name: '' },
      { id: 'd' },
    ];
    const format = { type: 'SINGLE_SELECT', options };
    expect(control(format)).toMatchObject({
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c', name: '' }, { id: 'd', name: '' }],
    });
    expect(check(format, 'b')).toEqual(sent('b'));
    expect(formatted(format, 'b')).toBe('Same');
    expect(formatted(format, 'c')).toBe('ohne Namen');
  });

  test('of options with the same id only the first can be chosen', () => {
    const options = [
      { id: 'a', name: 'First' },
      { id: 'a', name: 'Second' },
      { id: 'b', name: 'Other' },
    ];
    expect(control({ type: 'SINGLE_SELECT', options })).toMatchObject({
      options: [
        { id: 'a', name: 'First' },
        { id: 'b', name: 'Other' },
      ],
    });
  });

  test('without any option is shown as one that cannot be answered', () => {
    for (const options of [[], null, undefined, [{ name: 'no id' }]]) {
      const question = aQuestion({ type: 'SINGLE_SELECT', options }, { required: true });
      expect(question.control).toEqual({ name: 'unanswerable' });
      expect(question.answering).toBeNull();
    }
  });

  test('leaves out an option that cannot be read, and keeps the others', () => {
    const options = [null, { name: 'no id' }, { id: 'a', name: 'A' }, 'text'];
    expect(control({ type: 'SINGLE_SELECT', options })).toMatchObject({
      options: [{ id: 'a', name: 'A' }],
    });
  });
});
