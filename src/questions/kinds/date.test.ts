import { describe, expect, test } from 'vitest';
import { check, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

describe('DATE', () => {
  const date = { type: 'DATE' };

  test('is sent as a day', () => {
    expect(check(date, ' 2024-02-29 ')).toEqual(sent('2024-02-29'));
    expect(check(date, '')).toBe(MISSING);
  });

  test.each(['2026-02-31', '31.12.2026', '2026-12', 'tomorrow'])('does not take %s', (typed) => {
    expect(check(date, typed)).toEqual(['date']);
    expect(issuesOf(date, typed)).toEqual(['date']);
  });

  test('is reviewed in the notation of the reader, and as typed when it is no day', () => {
    expect(formatted(date, '2026-12-31')).toBe('31.12.2026');
    expect(formatted(date, 'tomorrow')).toBe('tomorrow');
    expect(formatted(date, '')).toBeNull();
  });
});
