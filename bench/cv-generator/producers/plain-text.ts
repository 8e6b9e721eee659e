import { writeFile } from 'node:fs/promises';
import type { Block, Run } from '../document.ts';
import type { Producer } from './producer.ts';

/** Text as an editor or a web form keeps it. */
export const plainText: Producer = {
  name: 'plain-text',
  formats: ['txt'],
  weight: 0.7,
  missing: async () => null,
  canPrint: (doc) => doc.dir === 'ltr' || doc.header.length === 0,
  print: async (jobs) => {
    for (const { doc, path, random } of jobs) {
      const text = [...doc.header, ...doc.body, ...doc.footer].flatMap(toLines).join('\n');
      const mark = random.fork('mark').chance(0.3) ? '\ufeff' : '';
      const ends = random.fork('ends').chance(0.4) ? '\r\n' : '\n';
      await writeFile(path, `${mark}${text.replaceAll('\n', ends)}${ends}`);
    }
  },
};

const plain = (runs: readonly Run[]) =>
  runs
    .filter((run) => !run.hidden)
    .map((run) => run.text)
    .join('');

function toLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'para':
      return [plain(block.runs)];
    case 'split':
      return [`${plain(block.start)}\t${plain(block.end)}`];
    case 'list':
      return block.items.map((item) => `${block.bullet} ${plain(item)}`);
    case 'table':
      return block.rows.flatMap(toRow);
    case 'columns':
      return [...block.narrow, ...block.wide].flatMap(toLines);
    case 'box':
      return block.blocks.flatMap(toLines);
    case 'rule':
      return ['----------'];
    case 'break':
      return ['', ''];
  }
}

/** A row in one line: what follows the first line of a cell goes below. */
function toRow(row: readonly Block[][]): string[] {
  const cells = row.map((cell) => cell.flatMap(toLines));
  return [
    cells.map((lines) => lines[0] ?? '').join('\t'),
    ...cells.flatMap((lines) => lines.slice(1)),
  ];
}
