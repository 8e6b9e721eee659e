import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanLines, oneLine, withoutInvisible } from './clean.ts';

/** Any characters, with those among them that cleaning is about. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u200B', '\u200D', '\u3164', '\u2800', '\u00AD', '\u202E', '\0', '\n', ' '),
      fc.constantFrom('Ivo', 'می\u200Cخواهم', '\ud800', '\t', '\r\n', '\u0085'),
      fc.constantFrom('\uFE0F', '🏴', '\u{E0067}', '\u{E0062}', '\u{E007F}', '\uFFFF'),
    ),
  )
  .map((parts) => parts.join(''));

test('what nobody sees goes, and what joins letters stays', () => {
  expect(withoutInvisible('CV\u202Efdp.exe\u0000\u200B\uFEFF\uD800')).toBe('CVfdp.exe');
  expect(withoutInvisible('می\u200Cخواهم 👩\u200D💻')).toBe('می\u200Cخواهم 👩\u200D💻');
});

test('a line holds its words apart by one space, without any at its ends', () => {
  expect(oneLine(' Frank\r\n\tDoe\u00A0\u2028Jr. ')).toBe('Frank Doe Jr.');
  expect(oneLine('\n')).toBe('');
});

test.each([
  ['\u200B'],
  ['\u3164'],
  ['\u2800 \u2800'],
  ['\u00AD'],
  ['\u202E\u202C'],
  ['\u200D'],
  ['\0'],
  ['\uFE0F'],
  ['\u{E0100}'],
  ['\u{E0001}\u{E0049}\u{E007F}'],
  ['\u206A\u{1D173}\u{1BCA0}'],
  ['\uFFFF\uFDD0'],
  [' \uFFA0\u115F\u034F '],
])('nothing is left of %j', (text) => {
  expect(cleanLine(text)).toBe('');
  expect(cleanLines(text)).toBe('');
});

test.each([
  ['\u200BIvo\u200B', 'Ivo'],
  ['Iv\0o', 'Ivo'],
  ['Ivo\u{E0068}\u{E0069}', 'Ivo'],
  ['❤\uFE0F Ivo', '❤\uFE0F Ivo'],
  [
    '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  ],
  ['Ivo\tTestmann\n', 'Ivo Testmann'],
  ['Don\u00ADau\u00ADdampf', 'Donaudampf'],
  ['\u200Eعلي\u200F', 'علي'],
  ['\u200CIvo\u200D Testmann\u200C', 'Ivo Testmann'],
])('of %j the line %j is left', (text, line) => {
  expect(cleanLine(text)).toBe(line);
});

test('lines, blank lines between them and indents stay; those at the ends go', () => {
  expect(cleanLines('\r\n  First\u200B\r\n\n\t- second \u2028third\n \n')).toBe(
    '  First\n\n - second\nthird',
  );
});

test('cleaning twice changes nothing more, and never makes a text longer', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const clean of [cleanLine, cleanLines, withoutInvisible]) {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
