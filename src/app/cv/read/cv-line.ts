import type { DocumentLine } from './document/document.ts';
import type { SectionKind } from './vocabulary/headings.ts';

/** A line with what is known of it: its section, and the text that counts. */
export interface CvLine {
  line: DocumentLine;
  index: number;
  section: SectionKind;
  /** Number of the heading that it stands under; lines of one section share it. */
  group: number;
  heading: boolean;
}
