import { statesOfCode } from '../vocabulary/states.ts';

const ZIP = /^\d{4,5}(?:-\d{4})?$/;

/** The cells of a row as lines; "Austin", "TX" and "73301" are one, as they stand in an address. */
export function rowLines(row: readonly string[]): string[] {
  const cells = row.flatMap((cell) => cell.split('\n'));
  const at = cells.findIndex(
    (cell, index) => index > 0 && statesOfCode(cell).length > 0 && ZIP.test(cells[index + 1] ?? ''),
  );
  if (at < 0) return cells;
  const address = `${cells[at - 1]}, ${cells[at]} ${cells[at + 1]}`;
  return [...cells.slice(0, at - 1), address, ...cells.slice(at + 2)];
}
