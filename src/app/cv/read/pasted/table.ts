/** Cells of a spreadsheet or of a list with separators, as they are copied: one text, many values. */
import { bareEmail, isEmail } from '../../../../text/email.ts';

/** Rows of cells without spaces around them, with the line breaks inside; empty ones keep their place. */
export type Table = readonly (readonly string[])[];

/** Larger tables are no person. Characters. */
const MAX_LENGTH = 20_000;

/** What stands between values in lines that are no spreadsheet's. */
const SEPARATORS = [';', '|', ','] as const;
/** "Doe, Frank" is no row yet. */
const MIN_CELLS = 3;

/** The table that a text is; null for any other text, such as an address block. */
export function tableIn(text: string): Table | null {
  if (text.length > MAX_LENGTH) return null;
  if (text.trim().includes('\t')) return rowsOf(text, '\t');
  for (const separator of SEPARATORS) {
    const rows = rowsOf(text, separator);
    // Only where each line has a cell that is an address and nothing else, or heads one that has.
    const [head, ...others] = rows;
    const people = rows.filter((row) => row.some((cell) => isEmail(bareEmail(cell))));
    const isTable = people.length === rows.length || people.length === others.length;
    const width = head?.length ?? 0;
    if (people.length > 0 && isTable && rows.every((row) => row.length === width)) {
      if (width >= MIN_CELLS) return rows;
    }
  }
  return null;
}

/** Spreadsheets quote a cell that holds a line break or a quote, and double the quotes in it (RFC 4180). */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign === '\r' ? '' : sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}
