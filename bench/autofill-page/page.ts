import type { CvReading } from '../../src/app/cv/read/cv-reading.ts';
import { readCv } from '../../src/app/cv/read/read-cv.ts';
import { readScan } from '../../src/app/cv/read/scan/scan.ts';

/** What the evaluation asks of the page: one file read as the product reads it. */
export interface PageReading {
  reading: Pick<CvReading, 'status' | 'truncated' | 'fields' | 'language' | 'ms'>;
  /** From the choice of the file to the values, in milliseconds. */
  ms: number;
  /** The longest task that the main thread had meanwhile, in milliseconds; 0 below 50. */
  longestTask: number;
}

declare global {
  interface Window {
    readFile: (url: string) => Promise<PageReading>;
    /** Reads a picture as a person's request does, in the language that it tells. */
    readScan: (url: string) => Promise<PageReading>;
  }
}

let longestTask = 0;
new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({ type: 'longtask' });

window.readFile = async (url) => {
  const file = await (await fetch(url)).blob();
  longestTask = 0;
  const start = performance.now();
  const { document: _lines, ...reading } = await readCv(file);
  return { reading, ms: performance.now() - start, longestTask };
};

window.readScan = async (url) => {
  const file = await (await fetch(url)).blob();
  const start = performance.now();
  const { document: _lines, ...reading } = await readScan(file, {
    look: 'image',
    language: null,
    hint: 'en',
  });
  return { reading, ms: performance.now() - start, longestTask: 0 };
};
