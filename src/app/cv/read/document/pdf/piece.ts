/** What stands on a page of a PDF, before it is put into lines. */
import type { Box, Span } from '../document.ts';

/** A run of text as pdf.js gives it: x and baseline y from the page's upper left corner, in points. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

/** A link of a page: its target as written, and where it can be clicked. */
export interface PdfLink {
  href: string;
  box: Box;
}

/** Runs that follow each other on one baseline without a wide gap. */
export interface PdfPiece {
  runs: PdfText[];
  text: string;
  spans: Span[];
  /** Where another font begins between two words of it. */
  turns?: number[];
  x: number;
  right: number;
  y: number;
  size: number;
}
