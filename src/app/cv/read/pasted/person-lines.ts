/** A copied text as the lines of one person, for the reader: a table's cells become lines. */
import type { FieldPath } from '../cv-reading.ts';
import type { Place } from '../matches.ts';
import { type Header, headersIn, NO_HEADER } from './headers.ts';
import { nameCellsIn } from './name-cells.ts';
import { rowLines } from './row-lines.ts';
import { type Table, tableIn } from './table.ts';

/** What a cell says of a field by its column or its neighbour. */
export interface Labelled {
  path: FieldPath;
  value: string;
  place: Place;
  isSure: boolean;
}

/** A person's lines, and the values among them whose labels say what they are. */
export interface PersonLines {
  lines: string[];
  labelled: Labelled[];
}

/** `Frank Doe <frank@a.example>`, as mail programs copy somebody; some leave the brackets out. */
const NAME_AND_ADDRESS =
  /^\s*([^\s<>@:][^<>@:\n]{1,79}?)(?:\s*[<([]|\s)\s*([^<>()[\]\s@]+@[^<>()[\]\s;,]+)[\s>)\];,]*$/;

/** The lines of the person in a text; `several` where a table holds more than one. */
export function personLines(text: string): PersonLines | 'several' {
  const table = tableIn(text);
  if (table !== null && !isUpright(table)) return tableLines(table);
  const [, name, address] = NAME_AND_ADDRESS.exec(text) ?? [];
  if (name !== undefined && address !== undefined) {
    return { lines: [name.replace(/^["']|["']$/g, ''), address], labelled: [] };
  }
  return { lines: text.split(/\r\n?|\n/), labelled: [] };
}

/** Two columns, labels before their values: the reader knows such lines. */
function isUpright(table: Table): boolean {
  const isPair = table.length > 1 && table.every((row) => row.length === 2);
  return isPair && headersIn(table.map(([label = '']) => label)) !== null;
}

function tableLines(table: Table): PersonLines | 'several' {
  const [first = [], ...others] = table;
  const headers = others.length > 0 ? headersIn(first) : null;
  const rows = headers === null ? table : others;
  const [row = [], ...more] = rows;
  const isOf = (each: readonly string[]) => each.some((cell) => cell.includes('@'));
  if (more.length > 0 && (headers !== null || rows.every(isOf))) return 'several';
  if (headers !== null) return labelledLines(headers, row);
  return bareLines(table.flat().filter((cell) => cell !== ''));
}

/** "Label: value" for each cell; where the label has a field of its own, its value is that field's. */
function labelledLines(headers: readonly Header[], row: readonly string[]): PersonLines {
  const lines: string[] = [];
  const labelled: Labelled[] = [];
  for (const [at, cell] of row.entries()) {
    const value = cell.replaceAll('\n', ', ');
    if (value === '') continue;
    const { words, path } = headers[at] ?? NO_HEADER;
    const before = words === '' ? '' : `${words}: `;
    const place = { line: lines.length, start: before.length, end: before.length + value.length };
    if (path !== null) labelled.push({ path, value, place, isSure: true });
    lines.push(before + value);
  }
  return { lines, labelled };
}

/** Without headers each cell is a line; the parts of a name are one, since neither is a name alone. */
function bareLines(cells: readonly string[]): PersonLines {
  const name = nameCellsIn(cells);
  if (name === null) return { lines: rowLines(cells), labelled: [] };
  const [first = '', second = ''] = cells.slice(name.at);
  const before = rowLines(cells.slice(0, name.at));
  const place = (start: number, value: string) => ({
    value,
    place: { line: before.length, start, end: start + value.length },
    isSure: name.order !== 'unknown',
  });
  const parts = [place(0, first), place(first.length + 1, second)];
  const [given, family] = name.order === 'family first' ? parts.toReversed() : parts;
  const labelled = [
    { path: 'candidate.first_name', ...given },
    { path: 'candidate.last_name', ...family },
  ] as Labelled[];
  const lines = [...before, `${first} ${second}`, ...rowLines(cells.slice(name.at + 2))];
  return { lines, labelled };
}
