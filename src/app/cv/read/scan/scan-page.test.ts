import { expect, test } from 'vitest';
import { blank } from './grey-picture.ts';
import type { OcrWord } from './ocr-words.ts';
import type { Recogniser } from './recogniser.ts';
import { readerOfScript, stripOf } from './scan-page.ts';

const word = (confidence: number, y = 0): OcrWord => ({
  ...{ text: 'Bread', confidence, x: 0, y, width: 50, height: 10 },
  ...{ baseline: y, size: 10, line: y },
});

/** Readers that are so sure of whatever they see, and who was asked. */
function readers(sure: Record<string, number>) {
  const asked: string[] = [];
  const readerOf = async (data: string): Promise<Recogniser> => {
    asked.push(data);
    return { use: async () => {}, words: () => [word(sure[data] ?? 0)] };
  };
  const ofScript = (...scripts: string[][]) => readerOfScript(blank(9, 9), 200, scripts, readerOf);
  return { asked, ofScript };
}

test('the surest reader of a script has it, and none where all are unsure', async () => {
  const { ofScript } = readers({ kor: 40, ukr: 70, kaz: 82, ara: 75 });
  expect(await ofScript(['kor'], ['ukr', 'kaz'], ['ara'])).toBe('kaz');
  expect(await readers({ kor: 40, ara: 55 }).ofScript(['kor'], ['ara'])).toBeNull();
});

test('no more readers are fetched than one that is sure, and of an only one nothing is asked', async () => {
  const { asked, ofScript } = readers({ kor: 93, ara: 95 });
  expect(await ofScript(['kor'], ['ara'])).toBe('kor');
  expect(asked).toEqual(['kor']);
  const only = readers({});
  expect(await only.ofScript(['kor'])).toBe('kor');
  expect(only.asked).toEqual([]);
});

test('the strip that is tried is the one that the first reader was least sure of', () => {
  const picture = blank(100, 1000);
  picture.data.fill(7, 500 * 100, 600 * 100);
  const words = [word(95, 100), word(90, 130), word(20, 510), word(30, 540), word(95, 900)];
  const strip = stripOf(picture, words, 1);
  expect(strip.height).toBeGreaterThan(60);
  expect([...strip.data].filter((shade) => shade === 7).length).toBeGreaterThan(
    strip.data.length * 0.9,
  );
});
