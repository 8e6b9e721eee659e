import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { matchesWords, partsOf, searchWords, wordsOf } from './search.ts';

test('the words of a text are letters, digits and the marks of scripts that write vowels so', () => {
  expect(wordsOf("Frank O'Doe, R-1001 (Berlin)")).toEqual([
    'frank',
    'o',
    'doe',
    'r',
    '1001',
    'berlin',
  ]);
  expect(wordsOf('हिन्दी สมชาย')).toEqual(['हिन्दी', 'สมชาย']);
  expect(wordsOf(' ., ')).toEqual([]);
});

test('a word that no database would index whole is several words', () => {
  expect(wordsOf('a'.repeat(250)).map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(wordsOf('𠀋'.repeat(150)).map((word) => [...word].length)).toEqual([100, 50]);
});

test.each([
  ['Łucja Nowak-Øst', 'ost luc', true],
  ['Łucja Nowak-Øst', 'ucja', false],
  ['jg@example.com', 'JG@EXAMPLE', true],
  ['jg@example.com', 'com, jg!', true],
  ['Head of Integrations', 'integrator', false],
  ['Head of Integrations', 'head of sales', false],
  ['anything', '', true],
  ['anything', ' – ', true],
  ['', 'x', false],
  [`${'a'.repeat(150)} b`, `${'a'.repeat(120)}`, true],
])('in "%s" a search for "%s" finds words that begin so: %s', (text, search, found) => {
  expect(matchesWords(text, search)).toBe(found);
});

test('what is typed after the tenth word narrows nothing down', () => {
  const ten = 'one two three four five six seven eight nine ten';
  expect(searchWords(`${ten} eleven`)).toEqual(ten.split(' '));
  expect(matchesWords(ten, `${ten} eleven`)).toBe(true);
  expect(matchesWords(ten, 'one eleven')).toBe(false);
});

test.each([
  ['Côte d’Ivoire', 'COTE', true],
  ['Germany', 'many', true],
  ['C', 'C#', false],
  ['C# and C++', 'c++ c#', true],
  ['Germany', ' ', true],
  ['Germany', 'germany north', false],
])('"%s" contains the parts of "%s" anywhere: %s', (text, search, found) => {
  expect(partsOf(search).every((part) => fold(text).includes(part))).toBe(found);
});
