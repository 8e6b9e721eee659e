import { cleanText } from './clean-text.ts';
import { type Line, type Link, MAX_LINE_LENGTH, MAX_LINES } from './document.ts';

export interface TextStyle {
  bold: boolean;
  size: number;
}

const PLAIN: TextStyle = { bold: false, size: 0 };

/**
 * Collects the lines of a file without places (DOCX, ODT, RTF, TXT, HTML): a reader writes text, opens and
 * closes links, and ends lines. White space runs become one space, tabs stay. Stops at MAX_LINES.
 */
export function createLineWriter() {
  const lines: Line[] = [];
  let text = '';
  let links: Link[] = [];
  let open: { href: string; start: number } | null = null;
  let boldLength = 0;
  let size = 0;
  let level = 0;
  let block = 0;
  let margin = false;
  let truncated = false;
  const seen = new Set<string>();
  let row: { first: number; cells: number[] } | null = null;

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
        bold: boldLength > text.replace(/\s/g, '').length * 0.6,
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
        margin,
      });
    }
    text = '';
    links = clean === '' ? links.map(({ href }) => ({ href, start: 0, end: 0 })) : [];
    boldLength = 0;
    size = 0;
    if (href !== undefined) open = { href, start: 0 };
  }

  return {
    write(piece: string, style: TextStyle = PLAIN) {
      const clean = cleanText(piece).replace(/[^\S\t]+/g, ' ');
      const joined = /\s$/.test(text) ? clean.replace(/^ +/, '') : clean;
      if (text.length > MAX_LINE_LENGTH) return;
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
      row = { first: lines.length, cells: [] };
    },
    endCell() {
      endLine();
      block += 1;
      level = 0;
      row?.cells.push(lines.length);
    },
    /** Cells that stand side by side and hold one line each read as one line; a side bar stays apart. */
    endRow() {
      endLine();
      if (row) joinRow(lines, row.first, row.cells);
      row = null;
      block += 1;
    },
    setLevel(value: number) {
      level = value;
    },
    setMargin(value: boolean) {
      margin = value;
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

function joinRow(lines: Line[], first: number, cells: readonly number[]): void {
  const starts = [first, ...cells.slice(0, -1)];
  const sizes = cells.map((end, index) => end - (starts[index] ?? end));
  const filled = starts.filter((_, index) => (sizes[index] ?? 0) > 0);
  if (filled.length < 2 || sizes.slice(0, -1).some((size) => size > 1)) return;
  const parts = filled.flatMap((index) => lines[index] ?? []);
  const [head, ...others] = parts;
  if (!head || parts.some((part) => part.text.length > 120)) return;
  let joined = head;
  for (const other of others) joined = joinLines(joined, other);
  const last = filled.at(-1) ?? first;
  lines.splice(first, last - first + 1, joined);
}

function joinLines(left: Line, right: Line): Line {
  const shift = left.text.length + 1;
  const links = right.links.map(({ href, start, end }) => ({
    href,
    start: start + shift,
    end: end + shift,
  }));
  return {
    ...left,
    text: `${left.text}\t${right.text}`,
    bold: left.bold && right.bold,
    links: [...left.links, ...links],
  };
}

/** Numbers the lines' places in the text that they make when joined by a newline. */
export function withOffsets(lines: readonly Line[]): Line[] {
  let offset = 0;
  return lines.map((line) => {
    const placed = { ...line, offset };
    offset += line.text.length + 1;
    return placed;
  });
}

export type LineWriter = ReturnType<typeof createLineWriter>;
