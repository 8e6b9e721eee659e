import { expect, test } from 'vitest';
import {
  isLongTitle,
  MAX_TITLE_CHARACTERS,
  shorten,
  titleOf,
  wholeTitleOf,
} from './question-title.ts';

const t = (id: string) => id;

test('a title is plain text: elements go, signs of comparison stay', () => {
  expect(titleOf(t, { title: 'Is <b>a</b> < b and c > d?' })).toBe('Is a < b and c > d?');
  expect(titleOf(t, { title: '<img src=x onerror=alert(1)>Name' })).toBe('Name');
});

test('a question without a title says so', () => {
  for (const title of [null, '', '  ', '<p></p>']) {
    expect(titleOf(t, { title })).toBe('question.untitled');
  }
});

test('an endless title is shortened between words, and its whole is known', () => {
  const title = 'word '.repeat(2_000);
  expect(titleOf(t, { title }).length).toBeLessThanOrEqual(MAX_TITLE_CHARACTERS);
  expect(titleOf(t, { title })).toMatch(/word…$/);
  expect(wholeTitleOf({ title })).toHaveLength(9_999);
  expect(isLongTitle({ title })).toBe(true);
});

test('shortening never cuts a character in two', () => {
  expect(shorten('🚛'.repeat(10), 8)).toBe('🚛🚛🚛…');
});
