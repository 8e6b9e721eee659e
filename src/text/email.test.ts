import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareEmail, isEmail } from './email.ts';

test.each([
  ['<ivo@example.com>'],
  ['1. ivo@example.com'],
  ['2) Ivo T <ivo@example.com>'],
  ['ivo&#64;example.com'],
  ['ivo&commat;example.com'],
  ['mailto:ivo@example.com'],
  ['mailto:?to=ivo@example.com&subject=x'],
  ['=HYPERLINK("mailto:ivo@example.com";"Ivo T")'],
  ['ivo@example.com%20'],
  ['ivo at example dot com'],
  ['Gmail: ivo@example.com'],
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
  ['<<ivo@example.com>>'],
  ['*ivo@example.com*'],
  ['_ivo@example.com_'],
  ['ivo＠example.com'],
  ['ｉｖｏ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
  ['ivo@example。com'],
  ['＜ivo@example.com＞'],
  ['「ivo@example.com」'],
  ['【ivo@example.com】'],
  ['ivo@example.com。'],
  ['ivo@example.com：'],
  ['ivo@example.com…'],
  ['ivo@example.com|'],
  ['ivo@example.com?'],
  ['ivo@example.com/'],
  ['; ivo@example.com'],
  ['E-mail: ivo@example.com'],
  ['Email:ivo@example.com'],
  ['e-mail ivo@example.com'],
  ['E: ivo@example.com'],
  ['E-Mail-Adresse (privat): ivo@example.com'],
  ['Courriel : ivo@example.com'],
  ['Correo electrónico: ivo@example.com'],
  ['Adres e-mail: ivo@example.com'],
  ['E-mailadres: ivo@example.com'],
  ['Email addresse: ivo@example.com'],
  ['E-postadress: ivo@example.com'],
  ['Endereço de e-mail: ivo@example.com'],
  ['Dirección de correo: ivo@example.com'],
  ['E-posta adresi: ivo@example.com'],
  ['Эл. почта: ivo@example.com'],
  ['メール：ivo@example.com'],
  ['smtp:ivo@example.com'],
  ['📧 ivo@example.com'],
  ['• ivo@example.com'],
  ['- ivo@example.com'],
  ['ivo@example.com (private)'],
  ['ivo@example.com (Ivo Testmann)'],
  ['ivo@example.com - work'],
  ['Ivo T (ivo@example.com)'],
  ['Ivo T [ivo@example.com]'],
  ['<ivo@example.com> Ivo'],
  ['ivo@example.com <mailto:ivo@example.com>'],
  ['ivo@example.com [mailto:ivo@example.com]'],
  ['[ivo@example.com](mailto:ivo@example.com)'],
  ['<a href="mailto:ivo@example.com">ivo@example.com</a>'],
  ['&lt;ivo@example.com&gt;'],
  ['="ivo@example.com"'],
  ['ivo%40example.com'],
  ['ivo(at)example.com'],
  ['ivo [at] example [dot] com'],
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
  ['ivo @example.com'],
  ['ivo@ example.com'],
  ['ivo@example,com'],
  ['ivo@example'],
  ['ivo@@example.com'],
  ['ivo@example.com@example.org'],
  ['https://ivo@example.com'],
  ['ivo@example.com 0171 2345678'],
  ['ivo@example.com or call me'],
  [`${'i'.repeat(70)}@example.com`],
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

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const signs = [
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
    '_',
    '%40',
    '＠',
    '(at)',
    '*',
    "'",
    '=',
    '|',
  ];
  const parts = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom('ivo@example.com', 'E-mail: ', 'ivo', 'example.com', 'Ivo', '?subject=x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (typed) => {
      const text = typed.join('');
      const once = bareEmail(text);
      expect(bareEmail(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
