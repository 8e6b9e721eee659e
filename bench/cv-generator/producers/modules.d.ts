/**
 * What the producers use of packages that the product does not install. They are described here, so
 * that the types of `bench` can be checked without them.
 */
declare module 'pdfkit' {
  export interface TextOptions {
    width?: number;
    align?: string;
    continued?: boolean;
    link?: string | null;
    characterSpacing?: number;
    lineBreak?: boolean;
  }
  export default class PDFDocument {
    constructor(options: object);
    x: number;
    y: number;
    page: {
      width: number;
      height: number;
      margins: { left: number; right: number; top: number; bottom: number };
    };
    pipe(stream: NodeJS.WritableStream): void;
    registerFont(name: string, path: string, face?: string): void;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    moveDown(lines: number): this;
    widthOfString(text: string, options: TextOptions): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(color: string): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    text(text: string, options: TextOptions): this;
    addPage(): this;
    end(): void;
  }
}

declare module 'docx' {
  /** A block of a section, a cell or a header. */
  export class Part {
    readonly part: true;
  }
  /** A piece of a paragraph. */
  export class Inline {
    readonly inline: true;
  }
  export class Paragraph extends Part {
    constructor(options: object);
  }
  export class Table extends Part {
    constructor(options: object);
  }
  export class Textbox extends Part {
    constructor(options: object);
  }
  export class TextRun extends Inline {
    constructor(options: object);
  }
  export class ExternalHyperlink extends Inline {
    constructor(options: object);
  }
  export class Tab {}
  export class PageBreak extends Inline {}
  export class TableRow {
    constructor(options: object);
  }
  export class TableCell {
    constructor(options: object);
  }
  export class Header {
    constructor(options: object);
  }
  export class Footer {
    constructor(options: object);
  }
  export class Document {
    constructor(options: object);
  }
  export const TableBorders: { NONE: object };
  export const WidthType: { PERCENTAGE: string };
  export const HeadingLevel: { HEADING_1: string };
  export const Packer: { toBuffer(document: Document): Promise<Uint8Array> };
}
