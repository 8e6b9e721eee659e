/** What the page and the worker that reads scans say to each other. */
import type { CvReading } from '../cv-reading.ts';
import type { PageSize } from '../document/pdf/upright.ts';

/** What the page sends: how to read, then pages one by one, then that there are no more. */
export type ScanRequest =
  /** `language`: what the person chose, or null; `hint`: the language of the page that they look at. ISO 639-1. */
  | { kind: 'start'; language: string | null; hint: string }
  /** `size` as the page is shown, in points. */
  | { kind: 'page'; number: number; bitmap: ImageBitmap; size: PageSize }
  /** `pages`: how many the file has, read or not. */
  | { kind: 'finish'; pages: number };

/** What the worker answers. */
export type ScanAnswer =
  | { kind: 'ready' }
  /** Of the page that is being read, from 0 to 1. */
  | { kind: 'share'; share: number }
  | { kind: 'read' }
  | { kind: 'reading'; reading: CvReading }
  /** `load`: a part of the reader could not be fetched or started. */
  | { kind: 'failed'; why: 'load' | 'read' };
