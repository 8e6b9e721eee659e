import type { CvLine } from '../cv-line.ts';
import { headingKind } from '../vocabulary/headings.ts';
import { jobColumnOf } from '../vocabulary/job-labels.ts';
import type { JobLabel } from '../vocabulary/languages/language-words.ts';
import type { Atom } from './job-atoms.ts';
import type { JobEntry } from './job-entries.ts';
import { findPeriod, isPresent, type Period } from './periods.ts';

/** Cells of a row of a table, with where each begins in its line. */
interface Cell {
  text: string;
  start: number;
}

/**
 * "Period ⇥ Employer ⇥ Position" above rows of jobs: one entry for each row with a date, its pieces told by their
 * columns. A row that has other cells than the head is read from its end or left: a wrong column is a wrong value.
 * Null where a group has no such head.
 */
export function tableEntries(group: readonly CvLine[]): JobEntry[] | null {
  const at = group.findIndex((entry) => columnsOf(entry) !== null);
  const head = group[at];
  const columns = head ? columnsOf(head) : null;
  if (!columns) return null;
  const entries: JobEntry[] = [];
  for (const entry of group.slice(at + 1)) {
    const cells = cellsOf(entry.line.text);
    if (cells.length < 2) continue;
    const roles =
      cells.length === columns.length
        ? columns
        : (withoutLast(columns, cells) ?? shortened(columns, cells));
    const period = periodOf(cells, roles) ?? findPeriod(entry.line.text);
    if (!period || period.kind === 'single') continue;
    if (!roles && entries.length > 0) break;
    if (!roles) return null;
    const atoms = cells.flatMap((cell, column) => toAtom(cell, roles[column] ?? null, entry) ?? []);
    if (atoms.length > 0) entries.push({ period, atoms });
  }
  return entries.length > 0 ? entries : null;
}

/** "Begin ⇥ End": two columns of dates are one period. */
function periodOf(
  cells: readonly Cell[],
  roles: readonly (JobLabel | 'other')[] | null,
): Period | null {
  const dates = cells.filter((_, column) => roles?.[column] === 'period');
  return dates.length === 2 ? findPeriod(dates.map(({ text }) => text).join(' - ')) : null;
}

/** A row whose last cells are blank, where the columns of dates hold dates. */
function withoutLast(
  columns: readonly (JobLabel | 'other')[],
  cells: readonly Cell[],
): (JobLabel | 'other')[] | null {
  const own = columns.slice(0, cells.length);
  const isBlank = columns.slice(cells.length).every((column) => column === 'other');
  const fits = cells.every(
    ({ text }, column) => own[column] !== 'period' || findPeriod(text) !== null || isPresent(text),
  );
  return cells.length < columns.length && isBlank && own.includes('period') && fits ? own : null;
}

/** What each cell of a head says; null where a cell is no label or neither title nor employer has a column. */
function columnsOf({ line }: CvLine): (JobLabel | 'other')[] | null {
  const all = cellsOf(line.text);
  // "Experience ⇥ Employer ⇥ Position …": the heading of the section beside the head.
  const cells =
    all.length > 3 && headingKind(all[0]?.text ?? '') === 'experience' ? all.slice(1) : all;
  if (cells.length < 2) return null;
  const known = cells.map(({ text }) => jobColumnOf(text));
  if (!known.includes('title') || !known.includes('company')) return null;
  // Of three columns, one may have a head that no vocabulary knows.
  const unknown = cells.filter((_, column) => known[column] === null);
  if (unknown.length * 3 > cells.length || !unknown.every(({ text }) => isHead(text))) return null;
  return known.map((column) => column ?? 'other');
}

/** Few letters and no digit: the head of a column. Characters, set by hand. */
const HEAD_LENGTH = 24;
const isHead = (text: string) => text.length <= HEAD_LENGTH && !/[\d.,;]/.test(text);

/** A row without its number or its remarks: the head without them has as many cells. */
function shortened(
  columns: readonly (JobLabel | 'other')[],
  cells: readonly Cell[],
): (JobLabel | 'other')[] | null {
  const told = columns.filter((column) => column !== 'other');
  return told.length === cells.length ? told : null;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const match of text.matchAll(/[^\t]+/g)) {
    const bare = match[0].trim();
    if (bare !== '') cells.push({ text: bare, start: match.index + match[0].indexOf(bare) });
  }
  return cells;
}

/** What stands where a cell has nothing to say. */
const NOBODY = /^(?:無|无|なし|없음|n\/?a|none|nil|[-–—*.]+)$/iu;

function toAtom(
  { text, start }: Cell,
  role: JobLabel | 'other' | null,
  { line, index }: CvLine,
): Atom | null {
  if ((role !== 'title' && role !== 'company') || NOBODY.test(text)) return null;
  const end = start + text.length;
  const linked = line.links.some((link) => link.start < end && link.end > start);
  return { text, role, linked, place: { line: index, start, end } };
}
