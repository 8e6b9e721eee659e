import { expect, it } from 'vitest';
import { aPdf } from '../invented-files.ts';
import { readDocument } from '../read-document.ts';

const MAIN = 14;
const PLAIN = 11;
/** A margin of dates and labels with its text, each row on one baseline. */
const beside = (rows: readonly (readonly [string, string])[], from: number, size = PLAIN) =>
  rows.flatMap(([left, right], at) => [
    { text: left, x: 40, y: from + at * 18, size },
    { text: right, x: 180, y: from + at * 18, size: PLAIN },
  ]);
const JOBS = [
  ['Mar 2023 - Present', 'Head Baker, Crumb Mills, Leeds'],
  ['Oct 2019 - Mar 2023', 'Baker, Tin Works, York'],
] as const;
const KNOWN = [
  ['Languages', 'English, German'],
  ['Software', 'Word, Excel'],
] as const;
const head = (text: string, y: number) => ({ text, x: 180, y, size: MAIN });

const textOf = async (words: Parameters<typeof aPdf>[0][number]) =>
  (await readDocument(aPdf([words]))).lines.map(({ text }) => text);

it('keeps dates beside their jobs where labels of the same margin are called like sections', async () => {
  const lines = await textOf([
    head('Work experience', 100),
    ...beside(JOBS, 120),
    head('Further skills', 170),
    ...beside(KNOWN, 190),
  ]);
  expect(lines.slice(0, 3)).toEqual([
    'Work experience',
    'Mar 2023 - Present\tHead Baker, Crumb Mills, Leeds',
    'Oct 2019 - Mar 2023\tBaker, Tin Works, York',
  ]);
});

it('reads sections of a side bar that are as big as those beside them one after the other', async () => {
  const side = ['Languages', 'English', 'German', 'Software', 'Word', 'Excel'];
  const lines = await textOf([
    ...side.map((text, at) => ({
      text,
      x: 40,
      y: 100 + at * 18,
      size: at % 3 === 0 ? MAIN : PLAIN,
    })),
    head('Work experience', 100),
    ...['Head Baker, Crumb Mills', '2019 - present', 'Bakes bread'].map((text, at) => ({
      text,
      x: 180,
      y: 118 + at * 18,
      size: PLAIN,
    })),
    head('Education', 172),
    { text: 'School of Baking', x: 180, y: 190, size: PLAIN },
  ]);
  expect(lines.slice(0, side.length)).toEqual(side);
});
