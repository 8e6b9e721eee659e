import { expect, test } from 'vitest';
import type { DocumentLine, ReadDocument } from '../document/document.ts';
import {
  hasNumber,
  isIn,
  mendAddresses,
  mendHead,
  mendWords,
  mostRead,
  withLetters,
} from './second-reading.ts';

function aLine(text: string): DocumentLine {
  return {
    ...{ text, page: 1, box: { x: 0, y: 0, width: 100, height: 10 }, size: 10, bold: false },
    ...{ font: 'scan', level: 0, column: 0, block: 0, offset: 0, links: [], margin: false },
    spans: [{ start: 0, end: text.length, x: 0, width: 100 }],
  };
}
const aDocument = (...texts: string[]): ReadDocument => ({
  ...{ format: 'pdf', pages: 1, truncated: false },
  lines: texts.map(aLine),
});

test('of three readings, that of two is the address; only one that all have is agreed', () => {
  expect(
    mostRead(['ada11@muster.example', 'adall@muster.example', 'ada11@muster.example']),
  ).toEqual({ value: 'ada11@muster.example', agreed: false });
  expect(mostRead(['Mail: a@b.example', 'A@b.example |', 'a@b.example'])).toEqual({
    value: 'a@b.example',
    agreed: true,
  });
  expect(mostRead(['ada muster', '', 'a@b.example'])).toMatchObject({ agreed: false });
  expect(mostRead(['nothing', '', ''])).toBeNull();
});

test('a capital L before small letters is an l and a dot, and not sure', () => {
  const all = (text: string) => mostRead([text, text, text]);
  expect(all('Lmuster@post.example')).toEqual({ value: 'l.muster@post.example', agreed: false });
  expect(all('L.Muster@post.example')).toMatchObject({ value: 'L.Muster@post.example' });
  expect(all('lmuster@post.example')).toMatchObject({ agreed: true });
});

test('an address is agreed where a larger picture has it too, and no word is cut off before it', async () => {
  const agreedOf = async (text: string, larger: string | null) => {
    const { agreed } = await mendAddresses(
      aDocument(text),
      async () => 'lmuster@post.example',
      ['eng', 'deu'],
      larger === null ? null : async () => larger,
    );
    return [...agreed];
  };
  expect(await agreedOf('Mail lmuster@post.example', null)).toEqual(['lmuster@post.example']);
  expect(await agreedOf('lmuster@post.example', 'lmuster@post.example')).toHaveLength(1);
  expect(await agreedOf('lmuster@post.example', 'l.muster@post.example')).toEqual([]);
  expect(await agreedOf('lena lmuster@post.example', null)).toEqual([]);
  expect(await agreedOf('email lmuster@post.example', null)).toHaveLength(1);
  expect(await agreedOf('Leeds lmuster@post.example', null)).toHaveLength(1);
});

test("the biggest line is read again in the page's own language where it looks like no name", async () => {
  const before = aDocument('tukasz Muster', 'Email x@y.example');
  const [first, ...more] = before.lines;
  const document = { ...before, lines: first ? [{ ...first, size: 19 }, ...more] : [] };
  const asked: number[] = [];
  const { lines } = await mendHead(
    document,
    async (line) => {
      asked.push(line);
      return 'Łukasz Muster';
    },
    'pol',
  );
  expect(lines.map(({ text }) => text)).toEqual(['Łukasz Muster', 'Email x@y.example']);
  expect(asked).toEqual([0]);
  const { lines: kept } = await mendHead(document, async () => 'Quite another text', 'pol');
  expect(kept[0]?.text).toBe('tukasz Muster');
});

test('a line is given the address that most readers have', async () => {
  const { document, agreed } = await mendAddresses(
    aDocument('Ada Lau', 'Mail adall@muster.example Berlin'),
    async (_line, _part, reader) =>
      reader === 'deu' ? 'ada17@muster.example' : 'ada11@muster.example',
    ['eng', 'deu', 'fra'],
  );
  expect(document.lines[1]?.text).toBe('Mail ada11@muster.example Berlin');
  expect(agreed.size).toBe(0);
});

test('where no reader has an address, the line stays as it was', async () => {
  const before = aDocument('E-Mail', 'x@y');
  const { document } = await mendAddresses(before, async () => 'x(y', ['eng', 'deu']);
  expect(document).toEqual(before);
});

test("a word's accents are taken from a reader of its language, other letters are not", () => {
  expect(withLetters(aLine('Jose Nunez, Malaga'), 'José Núñez, Melage').text).toBe(
    'José Núñez, Malaga',
  );
  expect(withLetters(aLine('Łucja Dąb'), 'Lucja Dab').text).toBe('Łucja Dąb');
});

test("a word of a name that the person's address does not spell gives way to one that it spells", () => {
  const address = 'i.zuniga@muster.example';
  expect(withLetters(aLine('Inés Zuhiga Cárdenas'), 'Inés Zúñiga Cardenos', address).text).toBe(
    'Inés Zúñiga Cárdenas',
  );
  expect(withLetters(aLine('Inés Zuhiga'), 'Inés Zúñiga').text).toBe('Inés Zuhiga');
  expect(withLetters(aLine('Inés Meyer'), 'Inés Zúñiga', address).text).toBe('Inés Meyer');
  expect(withLetters(aLine('Inés Zuniga'), 'Inés Zunigo', address).text).toBe('Inés Zuniga');
});

test('a letter that stands for several, and one of another language, are mended in long words', () => {
  const address = 'inaki.delrio@muster.example';
  expect(withLetters(aLine('Ifiiaki Del Río'), 'Iñaki Del Río', address).text).toBe(
    'Iñaki Del Río',
  );
  expect(withLetters(aLine('Swietostawa Lipa'), 'Świętosława Lipa', address).text).toBe(
    'Świętosława Lipa',
  );
  expect(withLetters(aLine('Swietostawa Lipa'), 'Śmietankowa Lipa', address).text).toBe(
    'Swietostawa Lipa',
  );
});

test('only lines of names, jobs and places are read again', async () => {
  const asked: number[] = [];
  const { document, read } = await mendWords(
    aDocument('Jose Nunez', 'jose@muster.example'),
    [
      {
        path: 'candidate.first_name',
        value: 'Jose',
        confidence: 'fill',
        place: { line: 0, start: 0, end: 4 },
      },
      {
        path: 'candidate.email_address',
        value: 'j',
        confidence: 'fill',
        place: { line: 1, start: 0, end: 4 },
      },
      { path: 'candidate.location.country', value: 'ES', confidence: 'fill', place: null },
    ],
    async (line) => {
      asked.push(line);
      return 'José Núñez';
    },
    'spa',
    null,
  );
  expect(asked).toEqual([0]);
  expect(document.lines[0]?.text).toBe('José Núñez');
  expect(read.get(0)).toBe('José Núñez');
});

test('a value is confirmed by whole words, a number by its digits', () => {
  expect(isIn('El Amrani', 'Noor El Amrani, Utrecht')).toBe(true);
  expect(isIn('Amra', 'Noor El Amrani')).toBe(false);
  expect(hasNumber('Tel. +49 (30) 901820-11', '+49 30 90182011')).toBe(true);
  expect(hasNumber('+49 30 90182017', '+49 30 90182011')).toBe(false);
  expect(hasNumber('anything', '12')).toBe(false);
});

test('where no two readers are alike, the page as a whole decides', async () => {
  const read = async (printed: string, readings: string[]) => {
    const { document, agreed } = await mendAddresses(
      aDocument(printed),
      async (_line, _part, reader) => readings[Number(reader)] ?? '',
      ['0', '1', '2'],
    );
    return [document.lines[0]?.text, agreed.size];
  };
  const whole = 'lena_lohse@muster.example';
  expect(await read(whole, ['lohse@muster.example', whole, ''])).toEqual([whole, 0]);
  const two = 'a.lohse@muster.example';
  expect(await read('alohse@muster.example', [two, two, 'alohse@muster.example'])).toEqual([
    two,
    0,
  ]);
});

test('a name on two lines is mended on both', async () => {
  const place = { line: 0, start: 0, end: 4 };
  const { document } = await mendWords(
    aDocument('Jose', 'Nunez', 'Malaga'),
    [
      { path: 'candidate.first_name', value: 'Jose', confidence: 'fill', place },
      { path: 'candidate.last_name', value: 'Nunez', confidence: 'fill', place },
    ],
    async (line) => ['José', 'Núñez', 'Málaga'][line] ?? '',
    'spa',
    null,
  );
  expect(document.lines.map(({ text }) => text)).toEqual(['José', 'Núñez', 'Malaga']);
});

test('letters set apart are one word where another reading has them so; short words are left', () => {
  const address = 'ada.lima@muster.example';
  expect(withLetters(aLine('LI MA'), 'LIMA', address).text).toBe('LIMA');
  expect(withLetters(aLine('LI MA'), 'ADA LIMA', address).text).toBe('LI MA');
});
