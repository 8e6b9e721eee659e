/** To whom a letter in front of a CV is written: its reader's name and address are not the candidate's. */
import type { CvLine } from './cv-line.ts';
import type { DocumentLine } from './document/document.ts';
import { isDocumentTitle } from './vocabulary/headings.ts';
import { legalFormEnd } from './vocabulary/jobs.ts';

/** Lines of one block follow within so many heights: single (1.2) to double (2.4) spacing, less a little. */
const CLOSE_LEADING = 2.2;

const ADDRESSED =
  /^(?:(?:An|To|À|A|Att|Attn)[.:]?\s)?(?:Mr|Mrs|Ms|Miss|Mx|Lic|Ing|C\.P|Dr|Dra|Herrn?|Frau|Familie|M\.|Mme|Mlle|Monsieur|Madame|Sr|Sra|D\.|Dña|Sig|Dott|Pan|Pani|Dhr|Mevr|De heer|Mevrouw|Bay|Bayan|Sayın|Fru|Herra|Rouva)\.?\s\p{Lu}/u;

/** The lines before a salutation that name its reader are the reader's address. */
export function markRecipient(found: CvLine[], salutation: DocumentLine): void {
  const own = found.filter(
    ({ line, section }) => section === 'head' && !line.margin && line.page === salutation.page,
  );
  const at = own.findLastIndex(({ line }) => ADDRESSED.test(line.text));
  const named = own[at];
  if (!named) {
    markFirm(found, own);
    return;
  }
  const reader = own.filter(({ line }, index) => {
    if (line.column !== named.line.column) return false;
    if (index >= at) return true;
    // The company stands on the line above the name, in the same block.
    const below = own[index + 1];
    return index === at - 1 && below !== undefined && isClose(line, below.line);
  });
  for (const entry of reader)
    found[found.indexOf(entry)] = { ...entry, section: 'letter', group: -2 };
}

/** Without a person's name, the letter's reader begins with his firm: "The Manager / Crumb Bakeries Ltd". */
function markFirm(found: CvLine[], own: readonly CvLine[]): void {
  const at = own.findIndex(
    ({ line }) =>
      legalFormEnd(line.text) === line.text.length &&
      !/[@|•·]|\t/.test(line.text) &&
      // "CV" is a legal form of the Netherlands.
      !isDocumentTitle(line.text),
  );
  const firm = own[at];
  if (!firm) return;
  for (const entry of own.slice(at)) {
    if (entry.line.column === firm.line.column)
      found[found.indexOf(entry)] = { ...entry, section: 'letter', group: -2 };
  }
}

function isClose(above: DocumentLine, below: DocumentLine): boolean {
  if (above.box && below.box) return below.box.y - above.box.y < above.box.height * CLOSE_LEADING;
  return below.block - above.block <= 1;
}
