import { writeFile } from 'node:fs/promises';
import type { Block, Doc, Run } from '../document.ts';
import { familiesOf } from './fonts.ts';
import type { Producer } from './producer.ts';
import { missingPackage } from './run-program.ts';

/** The `docx` library: Word files from scripts and web services. */
export const docxLibrary: Producer = {
  name: 'docx',
  formats: ['docx'],
  weight: 3,
  missing: () => missingPackage('docx'),
  canPrint: () => true,
  print: async (jobs) => {
    const library = await import('docx');
    for (const { doc, path } of jobs) {
      const made = new Maker(library, doc);
      await writeFile(path, await library.Packer.toBuffer(made.document()));
    }
  },
};

type Library = typeof import('docx');
type Part = import('docx').Part;
type Inline = import('docx').Inline;

const TWIPS_PER_MM = 56.7;

class Maker {
  readonly #docx: Library;
  readonly #doc: Doc;

  constructor(docx: Library, doc: Doc) {
    this.#docx = docx;
    this.#doc = doc;
  }

  document(): import('docx').Document {
    const { Document, Header, Footer } = this.#docx;
    const { theme, title, header, body, footer } = this.#doc;
    const [family = ''] = familiesOf(this.#doc);
    const margin = Math.round(theme.margin * TWIPS_PER_MM);
    const size =
      theme.page === 'A4' ? { width: 11906, height: 16838 } : { width: 12240, height: 15840 };
    return new Document({
      title,
      styles: { default: { document: { run: { font: family, size: theme.size * 2 } } } },
      sections: [
        {
          properties: {
            page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
          },
          headers:
            header.length > 0 ? { default: new Header({ children: this.#parts(header) }) } : {},
          footers:
            footer.length > 0 ? { default: new Footer({ children: this.#parts(footer) }) } : {},
          children: this.#parts(body),
        },
      ],
    });
  }

  #parts(blocks: readonly Block[]): Part[] {
    return blocks.flatMap((block) => this.#part(block));
  }

  #part(block: Block): Part[] {
    const { Paragraph, PageBreak, Tab, TextRun, HeadingLevel } = this.#docx;
    const bidirectional = this.#doc.dir === 'rtl';
    const { theme } = this.#doc;
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            bidirectional,
            spacing: { before: 200, after: 60 },
            children: [
              new TextRun({
                text: block.text,
                bold: true,
                allCaps: theme.headings === 'caps',
                rightToLeft: bidirectional,
                color: theme.accent.slice(1),
              }),
            ],
          }),
        ];
      case 'para': {
        const size =
          { name: 1.9, headline: 1.2, small: 0.9, normal: 1, job: 1 }[block.style] * theme.size * 2;
        return [
          new Paragraph({
            bidirectional,
            alignment: { start: 'start', center: 'center', end: 'end' }[block.align],
            children: this.#inlines(block.runs, Math.round(size), block.style === 'name'),
          }),
        ];
      }
      case 'split':
        return [
          new Paragraph({
            bidirectional,
            tabStops: [
              { type: 'right', position: Math.round((210 - 2 * theme.margin) * TWIPS_PER_MM) },
            ],
            children: [
              ...this.#inlines(block.start),
              new TextRun({ children: [new Tab()] }),
              ...this.#inlines(block.end),
            ],
          }),
        ];
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              bidirectional,
              ...(block.bullet === '•' ? { bullet: { level: 0 } } : {}),
              children: [
                ...(block.bullet === '•' ? [] : [new TextRun({ text: `${block.bullet} ` })]),
                ...this.#inlines(item),
              ],
            }),
        );
      case 'table':
        return [this.#table(block.rows, block.widths, block.lines)];
      case 'columns': {
        const narrowFirst = block.side === 'start';
        const cells = narrowFirst ? [block.narrow, block.wide] : [block.wide, block.narrow];
        const widths = narrowFirst
          ? [block.share, 100 - block.share]
          : [100 - block.share, block.share];
        return [this.#table([cells], widths, false)];
      }
      case 'box':
        return [
          new this.#docx.Textbox({
            alignment: 'right',
            style: { width: '200pt', height: 'auto' },
            children: this.#parts(block.blocks),
          }),
        ];
      case 'rule':
        return [new Paragraph({ thematicBreak: true, children: [] })];
      case 'break':
        return [new Paragraph({ children: [new PageBreak()] })];
    }
  }

  #table(rows: readonly Block[][][], widths: readonly number[], lines: boolean): Part {
    const { Table, TableRow, TableCell, TableBorders, WidthType, Paragraph } = this.#docx;
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: this.#doc.dir === 'rtl',
      ...(lines ? {} : { borders: TableBorders.NONE }),
      rows: rows.map(
        (row) =>
          new TableRow({
            children: row.map((cell, index) => {
              const parts = this.#parts(cell);
              return new TableCell({
                width: { size: widths[index] ?? 50, type: WidthType.PERCENTAGE },
                children: parts.length > 0 ? parts : [new Paragraph({ children: [] })],
              });
            }),
          }),
      ),
    });
  }

  #inlines(runs: readonly Run[], size?: number, bold = false): Inline[] {
    const { TextRun, ExternalHyperlink } = this.#docx;
    const rtl = this.#doc.dir === 'rtl';
    return runs.map((run) => {
      const text = new TextRun({
        text: run.text,
        bold: run.bold === true || bold,
        italics: run.italic === true,
        rightToLeft: rtl && /[\u0590-\u06ff]/.test(run.text),
        ...(run.spaced ? { characterSpacing: 120 } : {}),
        ...(run.hidden === 'white' ? { color: 'FFFFFF' } : {}),
        ...(run.hidden === 'tiny' ? { size: 6 } : size === undefined ? {} : { size }),
      });
      return run.href ? new ExternalHyperlink({ link: run.href, children: [text] }) : text;
    });
  }
}
