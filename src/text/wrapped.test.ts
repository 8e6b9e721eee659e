import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareEmail, bareLink, isEmail } from './wrapped.ts';

test.each([
  ['<ivo@example.com>'],
  ['mailto:ivo@example.com'],
  ['MAILTO:ivo@example.com?subject=Hello%20there'],
  ['<mailto:ivo@example.com>'],
  ['ivo@example.com;'],
  ['ivo@example.com,'],
  ['ivo@example.com.'],
  ['Ivo T <ivo@example.com>'],
  ['"Testmann, Ivo" <ivo@example.com>;'],
  ['(ivo@example.com)'],
  ['[ivo@example.com]'],
  ['„ivo@example.com“'],
  ['‹ivo@example.com›'],
  [' \u200Bivo@example.com\u00A0'],
  ['mailto:ivo%40example.com'],
])('%j is the address alone', (text) => {
  expect(bareEmail(text)).toBe('ivo@example.com');
});

test.each([
  ['Ivo ivo@example.com'],
  ['ivo@example.com or ivo@example.org'],
  ['<ivo@example.com> <ivo@example.org>'],
  ['ivo at example.com'],
  ['<ivo@>'],
  ['mailto:'],
  ['ivo(home)@example.com'],
])('%j is left as it is, to be named as wrong', (text) => {
  expect(bareEmail(text)).toBe(text);
});

test.each([["o'neil+jobs@sub.example.co.uk"], ['müller@bücher.example'], ['用户@例子.公司']])(
  '%s keeps every sign of its own',
  (address) => {
    expect(bareEmail(`<${address}>`)).toBe(address);
    expect(isEmail(address)).toBe(true);
  },
);

test.each([
  ['<https://example.com/ivo>', 'https://example.com/ivo'],
  ['https://example.com/ivo.', 'https://example.com/ivo'],
  ['(https://example.com/ivo)', 'https://example.com/ivo'],
  ['URL: https://example.com/ivo', 'https://example.com/ivo'],
  ['[my page](https://example.com/ivo)', 'https://example.com/ivo'],
  ['https://example.com/Ivo_(baker)', 'https://example.com/Ivo_(baker)'],
  ['\u200Bexample.com/ivo/\n', 'example.com/ivo/'],
  ['see example.com', 'see example.com'],
  ['...', '...'],
])('of %j the link %j is left', (text, link) => {
  expect(bareLink(text)).toBe(link);
});

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '(',
          ')',
          '[',
          '](',
          'mailto:',
          ';',
          '.',
          ' ',
          '"',
          'url:',
          '%40',
        ),
        fc.constantFrom('ivo@example.com', 'https://example.com/', 'Ivo'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      for (const bare of [bareEmail, bareLink]) {
        const once = bare(typed);
        expect(bare(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(typed.length);
      }
    }),
    { numRuns: 500 },
  );
});
