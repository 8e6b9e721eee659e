import { expect, test } from 'vitest';
import { matchOptions, onlyMatch } from './match-options.ts';

const COUNTRIES = [
  { value: 'BD', label: 'Bangladesh', detail: 'BD' },
  { value: 'CI', label: 'Côte d’Ivoire', detail: 'CI' },
  { value: 'DK', label: 'Denmark', detail: 'DK' },
  { value: 'DE', label: 'Germany', detail: 'DE' },
];
const found = (typed: string | null) => matchOptions(COUNTRIES, typed).map(({ value }) => value);

test('an exact code comes before a name that begins with it, and that before the others', () => {
  expect(found('de')).toEqual(['DE', 'DK', 'BD']);
});

test('an alias is found as exactly as a code', () => {
  const options = [
    { value: 'UA', label: 'Ukraine', detail: 'UA' },
    { value: 'GB', label: 'United Kingdom', detail: 'GB', aliases: ['UK'] },
  ];
  expect(matchOptions(options, 'uk').map(({ value }) => value)).toEqual(['GB', 'UA']);
});

test('names are found by any part, without case and accents', () => {
  expect(found('COTE')).toEqual(['CI']);
  expect(found('many')).toEqual(['DE']);
  expect(found('nowhere')).toEqual([]);
});

test('what a slip keeps from being found is offered, and not chosen by leaving', () => {
  expect(found('Germny')).toEqual(['DE']);
  expect(found('Bangladehs')).toEqual(['BD']);
  expect(found('Gery')).toEqual([]);
  expect(onlyMatch(COUNTRIES, 'Germny')).toBeUndefined();
});

test('everything stands in its own order while nothing is typed', () => {
  expect(found(null)).toEqual(['BD', 'CI', 'DK', 'DE']);
  expect(found(' ')).toEqual(['BD', 'CI', 'DK', 'DE']);
});

test('nobody is taken for one of several, and a name that is one of them is that one', () => {
  const options = [
    { value: 'CD', label: 'Congo - Kinshasa', detail: 'CD', aliases: ['DR Congo'] },
    { value: 'CG', label: 'Congo - Brazzaville', detail: 'CG' },
    { value: 'GN', label: 'Guinea', detail: 'GN' },
    { value: 'GW', label: 'Guinea-Bissau', detail: 'GW' },
  ];
  const only = (typed: string) => onlyMatch(options, typed)?.value;
  expect(only('Congo')).toBeUndefined();
  expect(only('dr congo')).toBe('CD');
  expect(only('guinea')).toBe('GN');
  expect(only('bissau')).toBe('GW');
  expect(only('guinea bissau')).toBe('GW');
  expect(only('nowhere')).toBeUndefined();
  expect(only(' ')).toBeUndefined();
});
