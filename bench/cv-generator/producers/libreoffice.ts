import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Doc } from '../document.ts';
import { toFodt } from './fodt.ts';
import { toHtml } from './html.ts';
import type { Format, PrintJob, Producer } from './producer.ts';
import { missingProgram, runProgram } from './run-program.ts';

const FILTERS: Readonly<Partial<Record<Format, string>>> = {
  pdf: 'pdf:writer_pdf_Export',
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
};

/** LibreOffice Writer, from a document as a person writes it there. */
export const libreOffice: Producer = {
  name: 'libreoffice',
  formats: ['pdf', 'docx', 'docx', 'odt', 'rtf'],
  weight: 4,
  missing: () => missingProgram('soffice'),
  canPrint: () => true,
  print: (jobs) => convert(jobs, '.fodt', toFodt, []),
};

/** A web page that was pasted into Writer and saved. */
export const libreOfficeFromHtml: Producer = {
  name: 'libreoffice-html',
  formats: ['docx', 'odt', 'rtf', 'pdf'],
  weight: 1.5,
  missing: () => missingProgram('soffice'),
  canPrint: (doc) => doc.header.length === 0 && doc.footer.length === 0,
  print: (jobs) =>
    convert(jobs, '.html', (doc) => toHtml(doc, 'plain'), ['--infilter=HTML (StarWriter)']),
};

/** One call of the program for all files of a format: it takes seconds to start. */
async function convert(
  jobs: readonly PrintJob[],
  extension: string,
  write: (doc: Doc) => string,
  flags: readonly string[],
): Promise<void> {
  for (const format of new Set(jobs.map((job) => job.format))) {
    const filter = FILTERS[format];
    const these = jobs.filter((job) => job.format === format);
    if (!filter) continue;
    const folder = await mkdtemp(join(tmpdir(), 'cv-office-'));
    try {
      const sources = await Promise.all(
        these.map(async ({ doc, path }) => {
          const source = join(folder, `${basename(path, extname(path))}${extension}`);
          await writeFile(source, write(doc));
          return source;
        }),
      );
      const out = join(folder, 'out');
      await runProgram('soffice', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...flags,
        '--convert-to',
        filter,
        '--outdir',
        out,
        ...sources,
      ]);
      const made = new Set(await readdir(out));
      for (const { path } of these) {
        if (made.has(basename(path))) await rename(join(out, basename(path)), path);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
