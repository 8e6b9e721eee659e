import type { Doc } from '../document.ts';
import type { Random } from '../random.ts';

export type Format = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'txt';

/** One document that is to be printed into a file. */
export interface PrintJob {
  doc: Doc;
  path: string;
  format: Format;
  random: Random;
}

/** A program or library that writes files; each prints through its own true output. */
export interface Producer {
  name: string;
  formats: readonly Format[];
  /** How often it is drawn. */
  weight: number;
  /** Null when it can be used, else why not, for the person who runs the generator. */
  missing: () => Promise<string | null>;
  /** Whether it can write the document's script and direction at all. */
  canPrint: (doc: Doc) => boolean;
  /** Prints all. Failed jobs leave no file. */
  print: (jobs: readonly PrintJob[]) => Promise<void>;
}
