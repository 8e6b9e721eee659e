/**
 * pdf.js makes every font of a file anew for drawing, and unpacks its pictures, where only text and places are asked
 * for as well: up to half of the time that a CV takes. It has no option against that. In the build, a document that is
 * opened with `disableFontFace`, as only the reader does, skips both; a font whose file alone tells which letters it
 * prints is still made. The readings are the same, as those of the tests and the scorers in Node show, which run
 * pdf.js as it is.
 */
import type { Plugin } from 'vite';

const WORKER = /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.min\.mjs$/;

/** What is looked for, how often it stands there, and what takes its place. */
const CHANGES: readonly [RegExp, number, string][] = [
  [
    /=this\.(convert|checkAndRepair)\((\w+),(\w+),(\w+)\);/g,
    2,
    '=this.disableFontFace&&$4.hasIncludedToUnicodeMap?new Uint8Array:this.$1($2,$3,$4);',
  ],
  [
    /\bPDFImage\.buildImage\(\{/g,
    1,
    '(given=>this.options.disableFontFace?Promise.reject(Error("Nothing is drawn.")):PDFImage.buildImage(given))({',
  ],
];

/** The plugin for the build of workers. The build fails where pdf.js no longer has these places. */
export function readOnlyPdf(): Plugin {
  return {
    name: 'intake:read-only-pdf',
    apply: 'build',
    transform: (code, id) => (WORKER.test(id) ? withoutDrawing(code) : null),
  };
}

/**
 * The source of pdf.js' worker → the same with the places above changed.
 * @throws Error where one of them is not there as often as it was
 */
export function withoutDrawing(source: string): string {
  return CHANGES.reduce((code, [pattern, times, better]) => {
    const found = code.match(pattern)?.length ?? 0;
    if (found !== times) throw new Error(`pdf.js has ${found} instead of ${times} of ${pattern}`);
    return code.replace(pattern, better);
  }, source);
}
