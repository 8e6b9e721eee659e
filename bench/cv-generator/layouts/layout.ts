import type { Block, Theme } from '../document.ts';
import type { Cv } from '../printing/cv.ts';

/** The parts of the page that a layout fills. */
export interface Sheet {
  body: Block[];
  header?: Block[];
  footer?: Block[];
}

export type Side = 'look' | 'scored';

/** A way to arrange a CV. A layout belongs to one side, for good. */
export interface Layout {
  name: string;
  side: Side;
  /** How often it is drawn, beside the others of its side. */
  weight: number;
  make: (cv: Cv) => Sheet;
  /** Languages it is made for; without it, all. */
  langs?: RegExp;
  /** Countries it is made for; without it, all. */
  countries?: RegExp;
  theme?: Partial<Theme>;
  /** Producers that can print it; without it, all. */
  producers?: RegExp;
}
