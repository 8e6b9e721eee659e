import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareLink } from './link.ts';

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
  ['LinkedIn: https://example.com/ivo', 'https://example.com/ivo'],
  ['LinkedIn https://example.com/ivo', 'https://example.com/ivo'],
  ['LinkedIn – example.com/ivo', 'example.com/ivo'],
  ['GitHub:example.com/ivo', 'example.com/ivo'],
  ['Mein Profil: example.com/ivo', 'example.com/ivo'],
  ['Check out my profile https://example.com/ivo', 'https://example.com/ivo'],
  ['1. https://example.com/ivo', 'https://example.com/ivo'],
  ['• https://example.com/ivo', 'https://example.com/ivo'],
  ['🔗 https://example.com/ivo', 'https://example.com/ivo'],
  ['example.com/ivo (LinkedIn)', 'example.com/ivo'],
  ['<a href="https://example.com/ivo">my page</a>', 'https://example.com/ivo'],
  ['ｈｔｔｐｓ：／／example.com/ivo', 'https://example.com/ivo'],
  ['https://https://example.com/ivo', 'https://example.com/ivo'],
  ['https:/example.com/ivo', 'example.com/ivo'],
  ['https//example.com/ivo', 'example.com/ivo'],
  ['http:example.com/ivo', 'example.com/ivo'],
  ['//example.com/ivo', 'example.com/ivo'],
  ['https:\\\\example.com\\ivo', 'https://example.com/ivo'],
  ['example.com/ivo?utm_source=share', 'example.com/ivo?utm_source=share'],
  ['https://example.com/my cv', 'https://example.com/my cv'],
  ['https://example.com and https://example.org', 'https://example.com and https://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['mailto:ivo@example.com', 'mailto:ivo@example.com'],
  ['Ivo: ivo@example.com', 'Ivo: ivo@example.com'],
])('of %j the link %j is left', (text, link) => {
  expect(bareLink(text)).toBe(link);
});

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const signs = [
    '<',
    '>',
    '(',
    ')',
    '[',
    '](',
    'url:',
    'https:',
    '//',
    '\\',
    ';',
    '.',
    ' ',
    '"',
    '：',
    '/',
  ];
  const parts = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom('https://example.com/', 'example.com', 'Ivo', 'LinkedIn', '<a href="', '</a>'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (typed) => {
      const text = typed.join('');
      const once = bareLink(text);
      expect(bareLink(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
