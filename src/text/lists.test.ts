import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListKind, valuesIn } from './lists.ts';

test.each([
  ['ivo@example.com, ivo@example.org', ['ivo@example.com', 'ivo@example.org']],
  ['ivo@example.com\r\n<ivo@example.org>;', ['ivo@example.com', 'ivo@example.org']],
  ['ivo@example.com\tivo@example.org', ['ivo@example.com', 'ivo@example.org']],
  ['Ivo T <ivo@example.com>, Ivo <ivo@example.org>', ['ivo@example.com', 'ivo@example.org']],
  ['"Testmann, Ivo" <ivo@example.com>; <ivo@example.org>', ['ivo@example.com', 'ivo@example.org']],
  [
    'Testmann, Ivo <ivo@example.com>; Muster, Ada <ada@example.com>',
    ['ivo@example.com', 'ada@example.com'],
  ],
  [
    'Testmann, Ivo <ivo@example.com>, Muster, Ada <ada@example.com>',
    ['ivo@example.com', 'ada@example.com'],
  ],
  ['ivo@example.com, Ada <ada@example.com>', ['ivo@example.com', 'ada@example.com']],
  ['mailto:ivo@example.com,ada@example.com', ['ivo@example.com', 'ada@example.com']],
  ['ivo@example.com; IVO@example.com; ivo@example.com', ['ivo@example.com', 'IVO@example.com']],
  ['mailto:ivo@example.com', ['ivo@example.com']],
  ['Ivo: ivo@example.com', []],
  ['E-mail: ivo@example.com, ivo@example.org', ['ivo@example.com', 'ivo@example.org']],
  ['ivo@example.com or ivo@example.org', ['ivo@example.com', 'ivo@example.org']],
  ['ivo@example.com [mailto:ivo@example.com]', ['ivo@example.com']],
  ['ivo＠example.com、ivo@example.org', ['ivo@example.com', 'ivo@example.org']],
  ['', []],
])('the e-mail addresses in %j are %j', (text, addresses) => {
  expect(valuesIn(text, 'email')).toEqual(addresses);
});

test.each([
  ['https://a.example/ivo\nhttps://b.example', ['https://a.example/ivo', 'https://b.example']],
  [
    'a.example/ivo?utm_source=x\nhttps://b.example/?fbclid=y',
    ['a.example/ivo', 'https://b.example/'],
  ],
  ['a.example/ivo, www.b.example', ['a.example/ivo', 'www.b.example']],
  ['https://a.example/x,y', ['https://a.example/x,y']],
  ['LinkedIn: linkedin.com/in/ivo\n• b.example', ['linkedin.com/in/ivo', 'b.example']],
  ['<https://a.example>; (https://b.example)', ['https://a.example', 'https://b.example']],
  ['see a.example and b.example', []],
  ['a.example ivo@example.com', []],
  ['12.50 13.75', []],
])('the links in %j are %j', (text, links) => {
  expect(valuesIn(text, 'url')).toEqual(links);
});

test.each([
  ['0171 2345678 / 030 1234567', ['0171 2345678', '030 1234567']],
  ['0171 2345678\nTel. 030 1234567', ['0171 2345678', '030 1234567']],
  ['0171 2345678, 030 1234567', ['0171 2345678', '030 1234567']],
  ['0171 2345678 oder 030 1234567', ['0171 2345678', '030 1234567']],
  ['+491712345678 +49301234567', ['+491712345678', '+49301234567']],
  ['541-754-3010; 541-754-3011 x22', ['541-754-3010', '541-754-3011 x22']],
  ['030 1234567 Durchwahl 22 / 0171 2345678', ['030 1234567 ext. 22', '0171 2345678']],
  ['541-754-3010, ext. 22; 541-754-3011', ['541-754-3010 ext. 22', '541-754-3011']],
  ['01 23 45 67 89 poste 3, 06 12 34 56 78', ['01 23 45 67 89 ext. 3', '06 12 34 56 78']],
  ['0171/2345678', []],
  ['06221 1234567/68', []],
  ['541-754-3010, 22', []],
  ['0171 2345678 (mobil)', ['0171 2345678']],
  ['+49 171 2345678', ['+49 171 2345678']],
  ['Berlin, 10115', []],
  ['(+49) 171 2345678, (+49) 30 1234567', ['(+49) 171 2345678', '(+49) 30 1234567']],
  ['T +49 30 1234567 M +49 171 2345678', ['+49 30 1234567', '+49 171 2345678']],
  ['M: 0171 2345678 | T: 030 1234567', ['0171 2345678', '030 1234567']],
  ['01.03.2026', []],
])('the telephone numbers in %j are %j', (text, numbers) => {
  expect(valuesIn(text, 'tel')).toEqual(numbers);
});

test('whatever is pasted, each value of a list is a list of itself', () => {
  const parts = fc.oneof(
    fc.constantFrom('ivo@example.com', 'a.example/x', '0171 2345678', '+49 30 1234567', 'Ivo <'),
    fc.constantFrom(', ', '; ', '\n', ' / ', '\t', '>', ' or '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const kinds = fc.constantFrom<ListKind>('email', 'tel', 'url');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), kinds, (typed, kind) => {
      for (const value of valuesIn(typed.join(''), kind)) {
        expect(valuesIn(value, kind)).toEqual([value]);
      }
    }),
    { numRuns: 2000 },
  );
});
