import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from './html.ts';
import type { Producer } from './producer.ts';
import { missingProgram, runProgram } from './run-program.ts';

/** pandoc from HTML: its own Word, OpenDocument, RTF and HTML writers. */
export const pandoc: Producer = {
  name: 'pandoc',
  formats: ['docx', 'docx', 'odt', 'rtf', 'html'],
  weight: 2,
  missing: () => missingProgram('pandoc'),
  canPrint: (doc) => doc.header.length === 0 && doc.footer.length === 0,
  print: async (jobs) => {
    const folder = await mkdtemp(join(tmpdir(), 'cv-pandoc-'));
    try {
      for (const [index, { doc, path, format }] of jobs.entries()) {
        const source = join(folder, `${index}.html`);
        await writeFile(source, toHtml(doc, 'plain'));
        await runProgram('pandoc', [
          source,
          '--from',
          'html',
          '--to',
          format,
          '--standalone',
          '--output',
          path,
        ]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
