import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutDrawing } from './read-only-pdf.ts';

const installed = createRequire(import.meta.url).resolve(
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
);

test('what is changed in pdf.js stands in the installed version', async () => {
  const source = await readFile(installed, 'utf8');
  const changed = withoutDrawing(source);
  expect(changed.match(/disableFontFace&&\w+\.hasIncludedToUnicodeMap/g)).toHaveLength(2);
  expect(changed.match(/this\.options\.disableFontFace\?Promise\.reject/g)).toHaveLength(1);
});

test('a version without these places ends the build', () => {
  expect(() => withoutDrawing('l=this.convert(e,a,n);')).toThrow('instead of 2');
});
