import { expect, test } from 'vitest';
import {
  ADDRESS_READERS,
  dataFor,
  dataOfCountry,
  firstReaderFor,
  isForeign,
  SCAN_LANGUAGES,
  scriptsFor,
} from './scan-languages.ts';

const FILES = import.meta.glob(
  '../../../../../node_modules/@tesseract.js-data/*/4.0.0_best_int/*.traineddata.gz',
  { query: '?url' },
);

const fileOf = (data: string) =>
  `../../../../../node_modules/@tesseract.js-data/${data}/4.0.0_best_int/${data}.traineddata.gz`;

test('the data of every language that can be chosen are installed', () => {
  for (const data of [...SCAN_LANGUAGES.map(dataFor), ...SCAN_LANGUAGES.map(firstReaderFor)]) {
    expect(Object.keys(FILES)).toContain(fileOf(data));
  }
});

test('a page is first read by data that know the sign of an address', () => {
  expect(['pl', 'es', 'de', 'th', 'da', 'ko'].map(firstReaderFor)).toEqual([
    'eng',
    'fra',
    'deu',
    'eng',
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
    'jpn',
  ]);
  expect(dataOfCountry('TH')).toBeNull();
});

test('a page may be in any script, or in that of the language that was chosen', () => {
  expect(scriptsFor('ko', 'en')).toEqual([['kor']]);
  expect(scriptsFor('bg', 'en')).toEqual([['kaz']]);
  expect(scriptsFor('pl', 'ar')).toEqual([]);
  expect(scriptsFor(null, 'ar')[0]).toEqual(['ara']);
  const all = scriptsFor(null, 'en').flat();
  expect(all).toEqual(expect.arrayContaining(['ara', 'ukr', 'kaz', 'kor', 'jpn', 'chi_sim']));
  expect(all.every(isForeign)).toBe(true);
  expect(all.some((data) => FILES[fileOf(data)] === undefined)).toBe(false);
  expect(SCAN_LANGUAGES.map(dataFor).filter(isForeign)).toHaveLength(9);
});
