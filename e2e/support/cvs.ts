/** Small CVs of people who do not exist, and files that only look like one. */
import { aPdf, type PdfWords } from '../../src/app/cv/read/document/invented-files.ts';

export interface InventedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const MARA = [
  'Mara Lindqvist',
  'Senior Data Engineer',
  'mara.lindqvist@example.com · +49 30 901820-11',
  'Torstraße 12, 10119 Berlin, Germany',
  'linkedin.com/in/mara-lindqvist-example',
  '',
  'Experience',
  '2021 – Present   Senior Data Engineer, Nordlicht Analytics GmbH',
  'Builds pipelines that carry forty million events a day.',
  '2017 – 2021   Data Engineer, Hafenwerk AG',
  'Moved the warehouse from nightly jobs to streams.',
  '',
  'Education',
  '2014 – 2017   Computer Science, TU Berlin',
  '',
  'Skills',
  'Python, SQL, Kafka',
];

/** What Mara's CV says, by the field's label. */
export const MARA_SAYS = {
  'First name': 'Mara',
  'Last name': 'Lindqvist',
  'E-mail': 'mara.lindqvist@example.com',
  'Job title': 'Senior Data Engineer',
  Company: 'Nordlicht Analytics GmbH',
  City: 'Berlin',
};

export function aTextFile(name: string, text: string): InventedFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

export function aTextCv(name = 'Mara Lindqvist CV.txt', lines: readonly string[] = MARA) {
  return aTextFile(name, lines.join('\n'));
}

/** Another person's CV of the same kind. */
export function aTextCvOf(first: string, last: string): InventedFile {
  const email = `${first}.${last}@example.com`.toLowerCase();
  const lines = MARA.map((line) =>
    line
      .replace('Mara Lindqvist', `${first} ${last}`)
      .replace('mara.lindqvist@example.com', email)
      .replace('mara-lindqvist', `${first}-${last}`.toLowerCase()),
  );
  return aTextCv(`${first} ${last}.txt`, lines);
}

/** Mara's CV with another job than before. */
export function aLaterCv(): InventedFile {
  const lines = MARA.map((line) => line.replaceAll('Senior Data Engineer', 'Head of Data'));
  return aTextCv('Mara Lindqvist CV 2.txt', lines);
}

export const toWords = (lines: readonly string[]): PdfWords[] =>
  lines.flatMap((text, index) =>
    text === ''
      ? []
      : [
          {
            text: text.replaceAll('–', '-').replaceAll('·', '|'),
            x: 60,
            y: 60 + index * 18,
            size: index === 0 ? 20 : 11,
          },
        ],
  );

export function asPdf(name: string, bytes: Uint8Array): InventedFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
}

export function aPdfCv(name = 'Mara Lindqvist CV.pdf'): InventedFile {
  return asPdf(name, aPdf([toWords(MARA)]));
}

/** Mara's CV with an appendix of `pages` full pages. */
export function aLongPdf(pages: number, linesEach = 40): InventedFile {
  const appendix = Array.from({ length: pages }, (_, page) =>
    Array.from({ length: linesEach }, (_, line) => ({
      text: `Appendix ${page + 1}, note ${line + 1}`,
      x: 60 + (line % 6) * 80,
      y: 40 + (line / linesEach) * 760,
      size: 5,
    })),
  );
  return asPdf('Long CV.pdf', aPdf([toWords(MARA), ...appendix]));
}

export function anInvoice(): InventedFile {
  const lines = [
    'Invoice 2041',
    'Bill to: Hafenwerk AG',
    'Subtotal 120.00',
    'IBAN DE00',
    'Total due 142.80',
  ];
  return asPdf('Invoice.pdf', aPdf([toWords(lines)]));
}

export function aBlankPdf(): InventedFile {
  return asPdf('Blank.pdf', aPdf([[]]));
}

export function aDamagedPdf(): InventedFile {
  return asPdf('Damaged.pdf', aPdf([toWords(MARA)]).slice(0, 180));
}

/** A page that holds a picture and no text. */
export function aScan(): InventedFile {
  const page = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID ~ EI Q';
  return asPdf(
    'Scan.pdf',
    edited(aPdf([[]]), [
      ['<< /Length 0 >>\nstream\n', `<< /Length ${page.length} >>\nstream\n${page}`],
    ]),
  );
}

/** Opens with a password only. */
export function aLockedPdf(): InventedFile {
  const zeros = '00'.repeat(32);
  const lock = `/ID [<${zeros}> <${zeros}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >>`;
  return asPdf(
    'Locked.pdf',
    edited(aPdf([toWords(MARA)]), [
      ['/Root 1 0 R >>\nstartxref', `/Root 1 0 R ${lock} >>\nstartxref`],
    ]),
  );
}

/** Replaces parts behind the last object's start and says anew where the table of objects stands. */
function edited(file: Uint8Array, changes: readonly [string, string][]): Uint8Array {
  let text = Buffer.from(file).toString('latin1');
  for (const [from, to] of changes) text = text.replace(from, to);
  const table = text.lastIndexOf('xref\n0 ');
  text = text.replace(/startxref\n\d+/, `startxref\n${table}`);
  return Buffer.from(text, 'latin1');
}
