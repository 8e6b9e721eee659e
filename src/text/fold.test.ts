import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, plainLetters } from './fold.ts';

test.each([
  ['Müller', 'muller'],
  ['MU\u0308LLER', 'muller'],
  ['Łucja Nowak-Øst', 'lucja nowak-ost'],
  ['GROẞ groß', 'gross gross'],
  ['Işık İNCİ', 'isik inci'],
  ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
  ['Đặng Œuvre Ægir', 'dang oeuvre aegir'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ａｂｃ１２', 'abc12'],
  ['ﬁnance', 'finance'],
  ['سِيرَة', 'سيرة'],
  ['שָׁלוֹם בן־גוריון', 'שלום בן־גוריון'],
  ['हिन्दी', 'हिन्दी'],
  ['', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a text that was folded stays as it is when it is folded again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('how a letter was typed, in one piece or with its accent apart, makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('the beginning of a Korean syllable is found while it is typed', () => {
  expect(fold('한국').startsWith(fold('하'))).toBe(true);
});

test('plain letters keep their accents', () => {
  expect(plainLetters('søren müller')).toBe('soren müller');
});
