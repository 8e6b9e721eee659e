import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Block, Doc, Run } from '../document.ts';
import { fontFile, partsByScript } from './fonts.ts';
import type { PrintJob, Producer } from './producer.ts';
import { missingPackage } from './run-program.ts';

/** PDFKit: text put on the page piece by piece. It shapes no right-to-left text. */
export const pdfkit: Producer = {
  name: 'pdfkit',
  formats: ['pdf'],
  weight: 2,
  missing: () => missingPackage('pdfkit'),
  canPrint: (doc) => doc.dir === 'ltr' && fontFile(doc.script, doc.theme.serif, false) !== null,
  print: async (jobs) => {
    const { default: PDFDocument } = await import('pdfkit');
    for (const job of jobs) await printOne(new PDFDocument(optionsOf(job.doc)), job);
  },
};

const POINTS_PER_MM = 72 / 25.4;

const optionsOf = (doc: Doc) => ({
  size: doc.theme.page === 'A4' ? 'A4' : 'LETTER',
  margin: doc.theme.margin * POINTS_PER_MM,
  info: { Title: doc.title },
});

async function printOne(pdf: PDFKit, { doc, path }: PrintJob): Promise<void> {
  const out = createWriteStream(path);
  pdf.pipe(out);
  const pen = new Pen(pdf, doc);
  const frame = { x: pdf.page.margins.left, width: pdf.page.width - 2 * pdf.page.margins.left };
  pen.draw(doc.header, frame);
  pen.draw(doc.body, frame);
  pen.drawFooter(doc.footer, frame);
  pdf.end();
  await finished(out);
}

interface Frame {
  x: number;
  width: number;
}

class Pen {
  readonly #pdf: PDFKit;
  readonly #doc: Doc;
  readonly #registered = new Set<string>();

  constructor(pdf: PDFKit, doc: Doc) {
    this.#pdf = pdf;
    this.#doc = doc;
  }

  draw(blocks: readonly Block[], frame: Frame): void {
    for (const block of blocks) this.#block(block, frame);
  }

  drawFooter(blocks: readonly Block[], frame: Frame): void {
    if (blocks.length === 0) return;
    const { page } = this.#pdf;
    const { bottom } = page.margins;
    page.margins.bottom = 0;
    this.#pdf.y = page.height - bottom * 0.8;
    this.draw(blocks, frame);
    page.margins.bottom = bottom;
  }

  #block(block: Block, frame: Frame): void {
    const { size, accent, headings } = this.#doc.theme;
    const pdf = this.#pdf;
    switch (block.kind) {
      case 'heading': {
        const caps = headings === 'caps' || headings === 'spaced';
        pdf.moveDown(0.5).fillColor(accent);
        this.#text(
          [{ text: caps ? block.text.toLocaleUpperCase() : block.text, bold: true }],
          frame,
          size * 1.2,
          {
            characterSpacing: headings === 'spaced' ? 2 : 0,
          },
        );
        if (headings === 'rule') {
          pdf
            .moveTo(frame.x, pdf.y)
            .lineTo(frame.x + frame.width, pdf.y)
            .stroke(accent);
        }
        pdf.fillColor('black');
        return;
      }
      case 'para': {
        const scale = { name: 1.9, headline: 1.2, small: 0.88, normal: 1, job: 1 }[block.style];
        const align = { start: 'left', center: 'center', end: 'right' }[block.align];
        const runs =
          block.style === 'name' ? block.runs.map((run) => ({ ...run, bold: true })) : block.runs;
        this.#text(runs, frame, size * scale, { align });
        return;
      }
      case 'split': {
        const top = pdf.y;
        this.#text(block.start, { ...frame, width: frame.width * 0.66 }, size, {});
        const below = pdf.y;
        pdf.y = top;
        this.#text(
          block.end,
          { x: frame.x + frame.width * 0.66, width: frame.width * 0.34 },
          size,
          { align: 'right' },
        );
        pdf.y = Math.max(below, pdf.y);
        return;
      }
      case 'list':
        for (const item of block.items) {
          this.#text(
            [{ text: `${block.bullet} ` }, ...item],
            { x: frame.x + 8, width: frame.width - 8 },
            size,
            {},
          );
        }
        return;
      case 'table':
        for (const row of block.rows) this.#row(row, block.widths, frame);
        return;
      case 'columns': {
        const narrowFirst = block.side === 'start';
        const cells = narrowFirst ? [block.narrow, block.wide] : [block.wide, block.narrow];
        const widths = narrowFirst
          ? [block.share, 100 - block.share]
          : [100 - block.share, block.share];
        this.#row(cells, widths, frame, block.first === 'wide' ? narrowFirst : !narrowFirst);
        return;
      }
      case 'box':
        this.draw(block.blocks, { x: frame.x + frame.width * 0.55, width: frame.width * 0.45 });
        return;
      case 'rule':
        pdf.moveDown(0.5);
        return;
      case 'break':
        pdf.addPage();
    }
  }

  /** Cells beside each other from one height; the page is not turned inside a row. */
  #row(
    cells: readonly Block[][],
    widths: readonly number[],
    frame: Frame,
    backwards = false,
  ): void {
    const pdf = this.#pdf;
    if (pdf.y > pdf.page.height - 140) pdf.addPage();
    const top = pdf.y;
    let below = top;
    const places = cells.map((cell, index) => ({
      cell,
      x:
        frame.x +
        (widths.slice(0, index).reduce((sum, width) => sum + width, 0) / 100) * frame.width,
      width: ((widths[index] ?? 50) / 100) * frame.width - 10,
    }));
    for (const { cell, x, width } of backwards ? places.reverse() : places) {
      pdf.y = top;
      this.draw(cell, { x, width });
      below = Math.max(below, pdf.y);
    }
    pdf.y = below;
  }

  #text(runs: readonly Run[], frame: Frame, size: number, options: TextOptions): void {
    const pdf = this.#pdf;
    const pieces = runs.flatMap((run) =>
      partsByScript(run.text, this.#doc.script).map((part) => ({ ...run, ...part })),
    );
    if (pieces.every(({ text }) => text.trim() === '')) {
      pdf.y += size;
      return;
    }
    if (pieces.length > 1 && options.align !== undefined && options.align !== 'left') {
      this.#aligned(pieces, frame, size, options.align);
      return;
    }
    for (const [index, piece] of pieces.entries()) {
      const all = {
        ...options,
        ...optionsOfPiece(piece, size),
        width: frame.width,
        continued: index < pieces.length - 1,
      };
      this.#set(piece, size);
      if (index === 0) pdf.text(piece.text, frame.x, pdf.y, all);
      else pdf.text(piece.text, all);
      if (piece.hidden === 'white') pdf.fillColor('black');
    }
  }

  /**
   * Pieces of one line that does not begin at the left. PDFKit 0.20 aligns each of them by itself, so
   * that they stand over each other: here each word is put in its place.
   */
  #aligned(pieces: readonly Piece[], frame: Frame, size: number, align: string): void {
    const pdf = this.#pdf;
    const words = pieces.flatMap((piece) =>
      (piece.text.match(/\s*\S+\s*/g) ?? [piece.text]).map((text) => {
        this.#set(piece, size);
        return { piece, text, width: pdf.widthOfString(text, optionsOfPiece(piece, size)) };
      }),
    );
    for (const line of inLines(words, frame.width)) {
      const { y } = pdf;
      const width = line.reduce((sum, word) => sum + word.width, 0);
      let x = frame.x + (frame.width - width) * (align === 'center' ? 0.5 : 1);
      for (const word of line) {
        this.#set(word.piece, size);
        pdf.text(word.text, x, y, { ...optionsOfPiece(word.piece, size), lineBreak: false });
        if (word.piece.hidden === 'white') pdf.fillColor('black');
        x += word.width;
      }
      pdf.y = y + size * LINE;
    }
    pdf.x = frame.x;
  }

  #set({ script, bold, hidden }: Piece, size: number): void {
    this.#pdf.font(this.#font(script, bold === true)).fontSize(hidden === 'tiny' ? 3 : size);
    if (hidden === 'white') this.#pdf.fillColor('white');
  }

  #font(script: Doc['script'], bold: boolean): string {
    const name = `${script}${bold ? '-bold' : ''}`;
    if (this.#registered.has(name)) return name;
    const file = fontFile(script, this.#doc.theme.serif, bold);
    if (!file) return bold ? 'Helvetica-Bold' : 'Helvetica';
    this.#pdf.registerFont(name, file.path, file.face);
    this.#registered.add(name);
    return name;
  }
}

/** Part of a run, in one script. */
type Piece = Run & { script: Doc['script'] };

/** Height of a line as a part of its letters' size. */
const LINE = 1.36;

const optionsOfPiece = ({ href, spaced }: Piece, size: number): TextOptions => ({
  link: href ?? null,
  ...(spaced && { characterSpacing: size * 0.25 }),
});

/** Words in lines of at most this width; one that is wider has a line of its own. */
function inLines<W extends { width: number }>(words: readonly W[], most: number): W[][] {
  const lines: W[][] = [];
  let left = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && word.width <= left) line.push(word);
    else {
      lines.push([word]);
      left = most;
    }
    left -= word.width;
  }
  return lines;
}

type PDFKit = import('pdfkit').default;
type TextOptions = import('pdfkit').TextOptions;
