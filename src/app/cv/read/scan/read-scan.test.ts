import { expect, test } from 'vitest';
import type { OcrWord } from './ocr-words.ts';
import { readScanned } from './read-scan.ts';
import type { Recogniser } from './recogniser.ts';
import type { ReadPage } from './scan-page.ts';

/** A row of a page of 600 × 800 points, read at three pixels a point. */
function aRow(text: string, baseline: number, size = 30): OcrWord[] {
  let x = 150;
  return text.split(' ').map((word) => {
    const width = word.length * size * 0.5;
    const at = x;
    x += width + size * 0.3;
    return {
      ...{ text: word, confidence: 95, x: at, y: baseline - size * 0.8, width, height: size },
      ...{ baseline, size, line: baseline },
    };
  });
}

const PAGE: ReadPage = {
  ...{
    number: 1,
    perPoint: 3,
    turn: 0,
    slant: { slope: 0, change: 0 },
    sheet: null,
    reader: 'eng',
  },
  size: { width: 600, height: 800 },
  picture: { width: 1800, height: 2400, data: new Uint8Array(1800 * 2400).fill(255) },
  words: [
    ...aRow('Joao Azevedo', 200, 60),
    ...aRow('joao.azevedo@muster.example', 300),
    ...aRow('+55 11 91234 5678', 350),
    ...aRow('WORK EXPERIENCE', 500),
    ...aRow('Baker, Crumb Bakeries Ltd, 2019 to present', 550),
    ...aRow('I bake bread for the whole of the town and I like it', 600),
  ],
};

test('a telephone tells the country where no address does', async () => {
  const asked: string[] = [];
  const words = [
    ...PAGE.words.filter(({ baseline }) => baseline !== 350),
    ...aRow('+351 912 345 678', 350),
  ];
  await readScanned(
    [{ ...PAGE, words }],
    1,
    async (data): Promise<Recogniser> => {
      asked.push(data);
      return { use: async () => {}, words: () => aRow('x', 50) };
    },
    null,
  );
  expect(asked).toContain('por');
});

test("a name on a page in English gets the letters of its owner's country", async () => {
  const asked: string[] = [];
  const reading = await readScanned(
    [PAGE],
    1,
    async (data): Promise<Recogniser> => {
      asked.push(data);
      const name = data === 'por' ? 'João Azevedo' : 'Joao Azevedo';
      return { use: async () => {}, words: () => aRow(name, 50) };
    },
    null,
  );
  expect(asked).toContain('por');
  expect(reading.fields.find(({ path }) => path === 'candidate.first_name')?.value).toBe('João');
});

test('the last letter of a name from the Balkans is asked of data that know it', async () => {
  const asked: string[] = [];
  const named = (text: string) => [
    ...aRow(text, 200, 60),
    ...PAGE.words.filter(({ baseline }) => baseline > 340),
  ];
  const readerOf = async (data: string): Promise<Recogniser> => {
    asked.push(data);
    return {
      use: async () => {},
      words: () => aRow(data === 'pol' ? 'Ana Babić' : 'Ana Babic', 50),
    };
  };
  const { fields } = await readScanned([{ ...PAGE, words: named('Ana Babic') }], 1, readerOf, null);
  expect(fields.find(({ path }) => path === 'candidate.last_name')?.value).toBe('Babić');
  asked.length = 0;
  await readScanned([{ ...PAGE, words: named('Ana Becker') }], 1, readerOf, null);
  expect(asked).not.toContain('pol');
});
