/** CVs of invented people, each of another name and address. */

import { asPdf, aTextCvOf, MARA, toWords } from '../../e2e/support/cvs.ts';
import { aPdf } from '../../src/app/cv/read/document/invented-files.ts';
import type { CvFile } from './hands.ts';

/** A last name that no other person of this run has. */
let families = 0;
const nextFamily = () => {
  families += 1;
  const letters = families
    .toString(26)
    .replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? 'z');
  return `Day${letters}`;
};

/** One CV as plain text: the quickest to read, so that counting waits for little. */
export function aCv(first = 'Ada'): { last: string; file: CvFile } {
  const last = nextFamily();
  return { last, file: aTextCvOf(first, last) };
}

/** Many CVs, every other one a PDF. */
export function manyCvs(count: number): CvFile[] {
  return Array.from({ length: count }, (_, index) => {
    const { last, file } = aCv('Bea');
    if (index % 2 === 0) return file;
    const lines = MARA.map((line) =>
      line
        .replace('Mara Lindqvist', `Bea ${last}`)
        .replace('mara.lindqvist@', `bea.${last.toLowerCase()}@`),
    );
    return asPdf(`Bea ${last}.pdf`, aPdf([toWords(lines)]));
  });
}
