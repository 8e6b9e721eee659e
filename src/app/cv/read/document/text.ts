import { CannotRead, MAX_LINE_LENGTH, type ReadDocument } from './document.ts';
import { createLineWriter } from './line-writer.ts';
import { decodeText } from './text-encoding.ts';

/** More than any CV has, whatever the encoding. */
const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** Reads plain text in any usual encoding. */
export function readTextFile(bytes: Uint8Array): ReadDocument {
  return readPlainText(decodeText(bytes.subarray(0, MAX_TEXT_BYTES)));
}

/** Text that is already a string, such as a pasted e-mail signature. Gaps of three spaces or more become tabs. */
export function readPlainText(text: string): ReadDocument {
  const writer = createLineWriter();
  const rows = text.split(/\r\n?|\n|\f|\u2028|\u2029/);
  for (const [index, whole] of rows.entries()) {
    const row = whole.slice(0, 2 * MAX_LINE_LENGTH);
    const next = rows[index + 1]?.trim() ?? '';
    if (row.trim() === '') {
      writer.endBlock();
      continue;
    }
    if (/^\s*([=\-~*_#—–])\1{2,}\s*$/.test(row)) continue; // a rule or an underline
    const marked = /^(#{1,6})\s+(\S.*)$/.exec(row.trim());
    if (marked) writer.setLevel(marked[1]?.length ?? 0);
    else if (/^(={3,}|-{3,})$/.test(next)) writer.setLevel(next.startsWith('=') ? 1 : 2);
    writeRow(
      (marked?.[2] ?? row).replace(/\S(?:\s{3,}|\t+)(?=\S)/g, (gap) => `${gap[0]}\t`),
      writer,
    );
    writer.endLine();
    writer.setLevel(0);
    if (writer.full()) break;
  }
  const { lines, truncated } = writer.finish();
  if (lines.length === 0) throw new CannotRead('empty');
  return { format: 'txt', lines, pages: 1, truncated };
}

/** Markdown's `[text](target)` is a link; its stars are only emphasis. */
function writeRow(row: string, writer: ReturnType<typeof createLineWriter>): void {
  const strong = /^\s*\*\*[^*]+\*\*\s*$/.test(row);
  const clean = row.replace(/\*\*([^*]+)\*\*/g, '$1');
  let end = 0;
  for (const match of clean.matchAll(/\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g)) {
    writer.write(clean.slice(end, match.index), { bold: strong, size: 0 });
    writer.startLink(match[2] ?? '');
    writer.write(match[1] ?? '', { bold: strong, size: 0 });
    writer.endLink();
    end = match.index + match[0].length;
  }
  writer.write(clean.slice(end), { bold: strong, size: 0 });
}
