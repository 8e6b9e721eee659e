import { expect, test } from 'vitest';
import {
  ADDRESS_READERS,
  dataFor,
  dataOfCountry,
  firstReaderFor,
  SCAN_LANGUAGES,
} from './scan-languages.ts';

const FILES = import.meta.glob(
  '../../../../../node_modules/@tesseract.js-data/*/4.0.0_best_int/*.traineddata.gz',
  { query: '?url' },
);

test('the data of every language that can be chosen are installed', () => {
  for (const data of [...SCAN_LANGUAGES.map(dataFor), ...SCAN_LANGUAGES.map(firstReaderFor)]) {
    const file = `../../../../../node_modules/@tesseract.js-data/${data}/4.0.0_best_int/${data}.traineddata.gz`;
    expect(Object.keys(FILES)).toContain(file);
  }
});

test('a page is first read by data that know the sign of an address', () => {
  expect(['pl', 'es', 'de', 'th', 'da'].map(firstReaderFor)).toEqual([
    'eng',
    'fra',
    'deu',
    'eng',
    'eng',
  ]);
  expect(ADDRESS_READERS).toContain(firstReaderFor('en'));
});

test('a country has the data of its language, or of one with the same letters, or none', () => {
  expect(['PL', 'AT', 'MX', 'SK', 'US', 'CA', 'IE', 'JP'].map(dataOfCountry)).toEqual([
    'pol',
    'deu',
    'spa',
    'ces',
    'eng',
    'fra',
    'spa',
    null,
  ]);
});
