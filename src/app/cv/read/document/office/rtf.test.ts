import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readRtf } from './rtf.ts';

const textOf = (rtf: string) => readRtf(strToU8(rtf, true)).lines.map(({ text }) => text);
const japanese = (body: string) => textOf(`{\\rtf1\\ansi\\ansicpg932 ${body}\\par}`);

// 山田 is 8E52 9363 in code page 932, ソ is 835C, 表 is 955C, 能 is 945C: second bytes that are R, c, \.
test.each([
  ['with both bytes escaped', "\\'8e\\'52\\'93\\'63", '山田'],
  ['with the second byte as the letter it is', "\\'8eR\\'93c", '山田'],
  ['with a line end of the file within a character', "\\'8e\n\\'52\\'93\r\n\\'63", '山田'],
  ['with an escaped backslash as the second byte', "\\'83\\\\", 'ソ'],
  ['with raw bytes', '\x8eR\x93c', '山田'],
  ['with a raw backslash as the second byte', '\x95\\\x94\\ ok', '表能 ok'],
  ['with Latin letters behind it', "\\'8eR Ltd", '山 Ltd'],
])('Japanese is read %s', (_, body, text) => {
  expect(japanese(body)).toEqual([text]);
});

test('a raw byte of a one-byte code page is a letter of it', () => {
  expect(textOf('{\\rtf1\\ansi\\ansicpg1252 M\xfcller\\par}')).toEqual(['Müller']);
  expect(textOf('{\\rtf1\\ansi\\ansicpg1251 \xcc\xe8\xf0\\par}')).toEqual(['Мир']);
});

test('what stands for a Unicode character in old readers is skipped, raw or escaped', () => {
  expect(textOf("{\\rtf1\\ansi\\ansicpg932\\uc2 \\u23665 \\'8eR\\u30000 \x93c\\par}")).toEqual([
    '山田',
  ]);
});

test('cells of a table within a cell are parted', () => {
  const rtf =
    '{\\rtf1 \\trowd\\pard\\intbl Ada\\cell \\pard\\itap2 Phone\\nestcell 030 123456\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\cell\\row}';
  expect(textOf(rtf).join('|')).toContain('Phone\t030 123456');
});
