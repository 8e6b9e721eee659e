import { describe, expect, test } from 'vitest';
import { check, control, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

describe('TEXT', () => {
  const text = (rest: object = {}) => ({ type: 'TEXT', ...rest });

  test.each([
    ['SINGLE_LINE', { name: 'line', input: 'text', maxLength: null }],
    ['MULTI_LINE', { name: 'lines', maxLength: null }],
    ['EMAIL', { name: 'line', input: 'email', maxLength: null }],
    ['URL', { name: 'line', input: 'url', maxLength: null }],
    [null, { name: 'line', input: 'text', maxLength: null }],
    [undefined, { name: 'line', input: 'text', maxLength: null }],
    ['HOLOGRAM', { name: 'line', input: 'text', maxLength: null }],
  ])('with display type %s is entered accordingly', (display_type, expected) => {
    expect(control(text({ display_type }))).toEqual(expected);
  });

  test('is sent without the space around it, and not at all when there is nothing else', () => {
    expect(check(text(), ' Ja,\n gern ')).toEqual(sent('Ja, gern'));
    const lines = text({ display_type: 'MULTI_LINE' });
    expect(check(lines, '\u200BJa,\n gern \n')).toEqual(sent('Ja,\n gern'));
    expect(check(text(), '\u200B\u3164')).toBe(MISSING);
    // Nor may a program send what nobody sees.
    expect(issuesOf(text(), '\u200B\u3164')).toEqual(['required']);
    expect(check(text(), ' \n ')).toBe(MISSING);
    expect(check(text(), '')).toBe(MISSING);
  });

  test('keeps to max_length, which null, zero and nonsense leave open', () => {
    expect(check(text({ max_length: 5 }), '12345 ')).toEqual(sent('12345'));
    expect(check(text({ max_length: 5 }), '123456')).toEqual(['too_long max=5']);
    expect(issuesOf(text({ max_length: 5 }), '123456')).toEqual(['too_long max=5']);
    for (const max_length of [null, 0, -1, 'many']) {
      expect(check(text({ max_length }), 'x'.repeat(10_000))).toEqual(sent('x'.repeat(10_000)));
    }
  });

  test('as EMAIL takes an address only', () => {
    const email = text({ display_type: 'EMAIL' });
    expect(check(email, 'frank@acme.com')).toEqual(sent('frank@acme.com'));
    expect(check(email, 'frank')).toEqual(['email']);
    expect(check(email, '')).toBe(MISSING);
  });

  test.each([
    ['https://acme.com/x', 'https://acme.com/x'],
    ['acme.com', 'https://acme.com'],
    ['acme.com:8080/x?y', 'https://acme.com:8080/x?y'],
    ['www.linkedin.com/in/frank', 'https://www.linkedin.com/in/frank'],
  ])('as URL takes %s as %s', (typed, address) => {
    expect(check(text({ display_type: 'URL' }), typed)).toEqual(sent(address));
  });

  test.each([
    'acme',
    'frank@acme.com',
    'frank.doe@acme.com',
    'javascript:alert(1.5)',
    'ftp://a.com',
  ])('as URL does not take %s', (typed) => {
    expect(check(text({ display_type: 'URL' }), typed)).toEqual(['url']);
  });

  test('is reviewed as it was typed', () => {
    expect(formatted(text(), 'Ja ')).toBe('Ja ');
    expect(formatted(text(), '  ')).toBeNull();
  });
});
