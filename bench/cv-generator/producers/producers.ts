import { chromiumPrint } from './chromium.ts';
import { docxLibrary } from './docx.ts';
import { libreOffice, libreOfficeFromHtml } from './libreoffice.ts';
import { pandoc } from './pandoc.ts';
import { pdfkit } from './pdfkit.ts';
import { plainText } from './plain-text.ts';
import type { Producer } from './producer.ts';

/** All producers that the generator prints with. */
export const PRODUCERS: readonly Producer[] = [
  chromiumPrint,
  libreOffice,
  libreOfficeFromHtml,
  docxLibrary,
  pdfkit,
  pandoc,
  plainText,
];
