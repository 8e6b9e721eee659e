import { findPeriod } from '../jobs/periods.ts';
import { cleanText } from './clean-text.ts';
import { type DocumentLine, type Link, MAX_LINE_LENGTH, MAX_LINES } from './document.ts';

/** How a run of text looks: weight, and size in points (0: not said). */
export interface TextStyle {
  bold: boolean;
  size: number;
}

const PLAIN: TextStyle = { bold: false, size: 0 };

/** Share of its letters from which on a line counts as bold: a bold label before a value does not make it so. */
const MOSTLY_BOLD = 0.6;
/** Cells beside each other are one line unless one is running text. Characters. */
const MOST_CELL = 120;

/**
 * Collects the lines of a file without places (DOCX, ODT, RTF, TXT, HTML): a reader writes text, opens and
 * closes links, and ends lines. White space runs become one space, tabs stay. Stops at MAX_LINES.
 */
export function createLineWriter() {
  const lines: DocumentLine[] = [];
  let text = '';
  let links: Link[] = [];
  let open: { href: string; start: number } | null = null;
  let boldLength = 0;
  let turns: number[] = [];
  let size = 0;
  let level = 0;
  let block = 0;
  let margin = false;
  let truncated = false;
  const seen = new Set<string>();
  /** Rows that are open, the innermost last: a cell can hold a table. */
  const rows: { first: number; cells: number[] }[] = [];
  let isBold = false;

  function closeLink() {
    if (open && (open.start < text.length || !seen.has(open.href))) {
      seen.add(open.href);
      // A link on a picture has no characters; it goes with the line that it stands in or before.
      links.push({ href: open.href, start: open.start, end: text.length });
    }
    open = null;
  }

  function endLine() {
    const href = open?.href;
    closeLink();
    const lead = text.length - text.trimStart().length;
    const clean = text.trim().slice(0, MAX_LINE_LENGTH);
    if (lines.length >= MAX_LINES) truncated = true;
    else if (clean !== '') {
      lines.push({
        text: clean,
        page: 1,
        box: null,
        spans: [],
        size,
        bold: boldLength > text.replace(/\s/g, '').length * MOSTLY_BOLD,
        font: '',
        level,
        column: 0,
        block,
        offset: 0,
        links: links.map((link) => ({
          href: link.href,
          start: Math.max(0, Math.min(clean.length, link.start - lead)),
          end: Math.max(0, Math.min(clean.length, link.end - lead)),
        })),
        ...(turns.length > 0 && { turns: turns.map((at) => at - lead) }),
        margin,
      });
    }
    text = '';
    links = clean === '' ? links.map(({ href }) => ({ href, start: 0, end: 0 })) : [];
    boldLength = 0;
    turns = [];
    size = 0;
    if (href !== undefined) open = { href, start: 0 };
  }

  return {
    write(piece: string, style: TextStyle = PLAIN) {
      const clean = cleanText(piece).replace(/[^\S\t]+/g, ' ');
      const joined = /\s$/.test(text) ? clean.replace(/^ +/, '') : clean;
      if (text.length > MAX_LINE_LENGTH) return;
      if (style.bold !== isBold && isGlued(text, joined)) text += '\t';
      if (style.bold !== isBold && turnsBetweenWords(text, joined))
        turns.push(text.length + joined.length - joined.trimStart().length);
      if (joined.trim() !== '') isBold = style.bold;
      text += joined;
      if (style.bold) boldLength += joined.replace(/\s/g, '').length;
      if (joined.trim() !== '') size = Math.max(size, style.size);
    },
    tab() {
      text = `${text.trimEnd()}\t`;
    },
    startLink(href: string) {
      closeLink();
      open = { href, start: text.length };
    },
    endLink: closeLink,
    endLine,
    /** A new paragraph or cell. */
    endBlock() {
      endLine();
      block += 1;
      level = 0;
    },
    startRow() {
      endLine();
      rows.push({ first: lines.length, cells: [] });
    },
    endCell() {
      endLine();
      block += 1;
      level = 0;
      rows.at(-1)?.cells.push(lines.length);
    },
    /** Cells that stand side by side and hold one line each read as one line; a side bar stays apart. */
    endRow() {
      endLine();
      const row = rows.pop();
      if (row) joinRow(lines, row.first, row.cells);
      block += 1;
    },
    setLevel(value: number) {
      level = value;
    },
    setMargin(value: boolean) {
      margin = value;
    },
    /** Lines that were ended so far. */
    count: () => lines.length,
    /** Puts lines of another writer, such as a text box, before the line of this number. */
    insert(at: number, others: readonly DocumentLine[]) {
      const room = others.slice(0, Math.max(0, MAX_LINES - lines.length));
      truncated ||= room.length < others.length;
      const first = block + 1;
      lines.splice(at, 0, ...room.map((line) => ({ ...line, margin, block: first + line.block })));
      block = first + Math.max(0, ...room.map((line) => line.block)) + 1;
    },
    full: () => lines.length >= MAX_LINES,
    finish() {
      endLine();
      const last = lines.at(-1);
      if (last && links.length > 0) last.links = [...last.links, ...links];
      return { lines: withOffsets(lines), truncated };
    },
  };
}

/** "EngineerAcme": where the weight changes within a word, two texts touch that the page sets apart. */
function isGlued(before: string, after: string): boolean {
  return /\p{L}{3}\p{Ll}$/u.test(before) && /^\p{Lu}\p{L}{2}/u.test(after);
}

/** "Baker Acme": whether one word ends and another begins where the weight changes. */
function turnsBetweenWords(before: string, after: string): boolean {
  return (
    /[\p{L}\p{N}.)](?: |$)/u.test(before.slice(-2)) &&
    /^ ?[\p{L}\p{N}]/u.test(after) &&
    (/\s$/.test(before) || /^\s/.test(after))
  );
}

/** A row of a table of jobs: at least so many cells, none of more or longer lines. Set by hand. */
const JOB_ROW = { cells: 3, lines: 2, length: 40 } as const;

/**
 * "Baker / Trainee ⇥ Crumb Mills ⇥ Leeds, / England ⇥ since 2021": cells whose text is broken in two make one line as
 * well where several stand in a row and one is a date.
 */
function isJobRow(lines: readonly DocumentLine[], starts: readonly number[], sizes: number[]) {
  const row = lines.slice(starts[0]);
  return (
    sizes.filter((size) => size > 0).length >= JOB_ROW.cells &&
    sizes.every((size) => size <= JOB_ROW.lines) &&
    row.every(({ text }) => text.length <= JOB_ROW.length && !/^[•-]\s/.test(text)) &&
    row.some(({ text }) => {
      const period = findPeriod(text);
      return period !== null && period.kind !== 'single';
    })
  );
}

function joinRow(lines: DocumentLine[], first: number, given: readonly number[]): void {
  let cells = given;
  const begins = [first, ...cells.slice(0, -1)];
  const lengths = cells.map((end, index) => end - (begins[index] ?? end));
  if (lengths.some((size) => size > 1) && isJobRow(lines, begins, lengths)) {
    let at = first;
    cells = lengths.map((size) => {
      const [head, ...more] = lines.slice(at, at + size);
      if (head && more.length > 0) {
        const whole = more.reduce((left, right) => joinLines(left, right, ' '), head);
        lines.splice(at, size, whole);
      }
      at += Math.min(size, 1);
      return at;
    });
  }
  const starts = [first, ...cells.slice(0, -1)];
  const sizes = cells.map((end, index) => end - (starts[index] ?? end));
  const filled = starts.filter((_, index) => (sizes[index] ?? 0) > 0);
  if (filled.length < 2 || sizes.slice(0, -1).some((size) => size > 1)) return;
  const parts = filled.flatMap((index) => lines[index] ?? []);
  const [head, ...others] = parts;
  if (!head || parts.some((part) => part.text.length > MOST_CELL)) return;
  let joined = head;
  for (const other of others) joined = joinLines(joined, other);
  const last = filled.at(-1) ?? first;
  lines.splice(first, last - first + 1, joined);
}

function joinLines(left: DocumentLine, right: DocumentLine, between = '\t'): DocumentLine {
  const shift = left.text.length + 1;
  const links = right.links.map(({ href, start, end }) => ({
    href,
    start: start + shift,
    end: end + shift,
  }));
  return {
    ...left,
    text: `${left.text}${between}${right.text}`,
    bold: left.bold && right.bold,
    turns: [...(left.turns ?? []), ...(right.turns ?? []).map((at) => at + shift)],
    links: [...left.links, ...links],
  };
}

/** Numbers the lines' places in the text that they make when joined by a newline. */
export function withOffsets(lines: readonly DocumentLine[]): DocumentLine[] {
  let offset = 0;
  return lines.map((line) => {
    const placed = { ...line, offset };
    offset += line.text.length + 1;
    return placed;
  });
}

/** Takes runs, tabs and breaks from a reader and gives the lines of the document. */
export type LineWriter = ReturnType<typeof createLineWriter>;
