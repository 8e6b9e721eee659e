/** What the page and the worker that reads CVs say to each other. */
import type { CvReading } from './cv-reading.ts';

/** What the reading is at: loading the reader, then page by page. */
export interface ReadProgress {
  phase: 'loading' | 'reading';
  page: number;
  pages: number;
  /** Of all pages, from 0 to 1, where it is known within a page. */
  share?: number;
}

/** What the page sends: that a file is being chosen; a file, or text that was pasted, one at a time. */
export type WorkerRequest =
  | { kind: 'warm' }
  | { kind: 'file'; file: Blob }
  | { kind: 'text'; text: string };

/** What the worker sends: progress at any time, then one reading. */
export type WorkerAnswer =
  | { kind: 'progress'; progress: ReadProgress }
  | { kind: 'reading'; reading: CvReading };
