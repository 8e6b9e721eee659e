import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test('a heading tells the language of a text that has hardly a small word, with and without its accents', () => {
  expect(languageOf('Ada Muster\nDOSWIADCZENIE ZAWODOWE\nSprzedawca, 2019')).toBe('pl');
  expect(languageOf('Ada Muster\nDeneyimleri\nİŞ DENEYIMLERI\n2019')).toBe('tr');
  // One that languages share tells nothing, and small words are more.
  expect(languageOf('Ada Muster\nHobby')).toBe('en');
  expect(languageOf('Hobby\nIch backe mit Freude und für die Stadt')).toBe('de');
});
