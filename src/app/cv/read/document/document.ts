/** Level of what a file's own style calls its title; heading levels of word processors go from 1 to 6 here. */
export const TITLE_LEVEL = 7;

/**
 * What a reader gets out of a file: lines of text in reading order, with the place each one stood at.
 * A line is one row of one column; a tab in its text stands for a wide gap, a tab stop or a cell border.
 */
export interface DocumentLine {
  text: string;
  /** 1-based page in a PDF; 1 for files that have no pages. */
  page: number;
  /** Rectangle in PDF points from the page's upper left corner; null where the format knows no places. */
  box: Box | null;
  /** Where the characters of `text` stand; empty without places. */
  spans: readonly Span[];
  /** Font size in points; 0 when unknown. */
  size: number;
  bold: boolean;
  /** Name of the font within the file; '' when unknown. */
  font: string;
  /** Heading level that the file itself declares: 1 to 6; 0 for running text; TITLE_LEVEL for a title style. */
  level: number;
  /** Column on its page, from left to right; 0 for a text that spans the page. */
  column: number;
  /** Lines of one paragraph, cell or region share a number. */
  block: number;
  /** Where the line begins in the document's text (lines joined by a newline). */
  offset: number;
  links: readonly Link[];
  /** Where another weight or font begins between two words: "Baker" in bold before the name of an employer. */
  turns?: readonly number[];
  /** Stands in a page header or footer. */
  margin: boolean;
}

/** A rectangle on an upright page, in points from its upper left corner (1 pt = 1/72 inch). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where characters `start` to `end` of a line stand on the page: left edge and width in points. */
export interface Span {
  start: number;
  end: number;
  x: number;
  width: number;
}

/** A hyperlink on a part of a line. */
export interface Link {
  href: string;
  start: number;
  end: number;
}

/** The formats that can be read, by what the bytes are and not by the file name. */
export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'rtf' | 'txt' | 'html';

/** A file as text with its places; made by the reader of its format. */
export interface ReadDocument {
  format: DocumentFormat;
  lines: DocumentLine[];
  /** Pages of the file, read or not; 1 for files without pages. */
  pages: number;
  /** Only the beginning was read. */
  truncated: boolean;
}

/** Why a file gives no text. Each has its own sentence on the screen. */
export type Unreadable = 'no_text' | 'password' | 'unreadable' | 'empty';

/**
 * Thrown by a reader that gets nothing out of a file; `reason` says why, for the words that are
 * shown.
 */
export class CannotRead extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`The file cannot be read: ${reason}`);
    this.name = 'CannotRead';
    this.reason = reason;
  }
}

/** No CV needs more; what comes after is not read. */
export const MAX_PAGES = 12;

/** So many lines of a file are read; the rest is cut off. */
export const MAX_LINES = 4000;
/** As `MAX_LINES`: in characters. */
export const MAX_LINE_LENGTH = 2000;
