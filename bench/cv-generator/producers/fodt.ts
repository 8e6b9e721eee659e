import type { Align, Block, Doc, Run } from '../document.ts';
import { familiesOf } from './fonts.ts';
import { escapeXml } from './html.ts';

/** The document as flat OpenDocument text, with true headers, footers, tab stops and text boxes. */
export function toFodt(doc: Doc): string {
  const { theme } = doc;
  const writer = new Writer(doc);
  const body = writer.blocks(doc.body);
  const header =
    doc.header.length > 0 ? `<style:header>${writer.blocks(doc.header)}</style:header>` : '';
  const footer =
    doc.footer.length > 0 ? `<style:footer>${writer.blocks(doc.footer)}</style:footer>` : '';
  const [width, height] = theme.page === 'A4' ? ['21cm', '29.7cm'] : ['21.59cm', '27.94cm'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escapeXml(doc.title)}</dc:title></office:meta>
<office:styles>${namedStyles(doc)}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin-top="${theme.margin}mm" fo:margin-bottom="${theme.margin}mm" fo:margin-left="${theme.margin}mm" fo:margin-right="${theme.margin}mm" style:writing-mode="${doc.dir === 'rtl' ? 'rl-tb' : 'lr-tb'}"/></style:page-layout>
${writer.styles()}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">${header}${footer}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>
`;
}

function fontProperties(doc: Doc, size: number, more = ''): string {
  const [own = '', other = own] = familiesOf(doc);
  const complex = doc.dir === 'rtl' || /^(thai|devanagari)$/.test(doc.script);
  const cjk = /^(sc|tc|jp|kr)$/.test(doc.script);
  return `<style:text-properties fo:font-family="${escapeXml(cjk || complex ? other : own)}" style:font-family-asian="${cjk ? own : other}" style:font-family-complex="${complex ? own : other}" fo:font-size="${size}pt" style:font-size-asian="${size}pt" style:font-size-complex="${size}pt" ${more}/>`;
}

const BOLD =
  'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';

function namedStyles(doc: Doc): string {
  const { theme } = doc;
  const mode = doc.dir === 'rtl' ? 'style:writing-mode="rl-tb"' : 'style:writing-mode="lr-tb"';
  const heading =
    theme.headings === 'caps' || theme.headings === 'spaced' ? 'fo:text-transform="uppercase"' : '';
  const spacing = theme.headings === 'spaced' ? 'fo:letter-spacing="0.1cm"' : '';
  const rule = theme.headings === 'rule' ? `fo:border-bottom="0.5pt solid ${theme.accent}"` : '';
  const style = (name: string, paragraph: string, text: string) =>
    `<style:style style:name="${name}" style:family="paragraph" ${name === 'Standard' ? '' : 'style:parent-style-name="Standard"'}><style:paragraph-properties ${mode} ${paragraph}/>${text}</style:style>`;
  return [
    style('Standard', 'fo:margin-bottom="0.05cm"', fontProperties(doc, theme.size)),
    style(
      'Heading',
      `fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always" ${rule}`,
      fontProperties(
        doc,
        theme.size + 2,
        `${BOLD} fo:color="${theme.accent}" ${heading} ${spacing}`,
      ),
    ),
    style('Name', '', fontProperties(doc, theme.size * 1.9, BOLD)),
    style('Headline', '', fontProperties(doc, theme.size * 1.2, `fo:color="${theme.accent}"`)),
    style('Small', '', fontProperties(doc, theme.size * 0.88)),
    style('Job', 'fo:margin-top="0.15cm"', fontProperties(doc, theme.size)),
  ].join('\n');
}

const STYLE_NAMES = {
  name: 'Name',
  headline: 'Headline',
  small: 'Small',
  normal: 'Standard',
  job: 'Job',
} as const;

/** Writes blocks and gathers the automatic styles that they need. */
class Writer {
  readonly #doc: Doc;
  readonly #styles = new Map<string, string>();
  #tables = 0;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  styles(): string {
    return [...this.#styles.values()].join('\n');
  }

  blocks(list: readonly Block[]): string {
    return list.map((block) => this.#block(block)).join('\n');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `<text:h text:style-name="Heading" text:outline-level="1">${escapeXml(block.text)}</text:h>`;
      case 'para':
        return `<text:p text:style-name="${this.#paragraph(STYLE_NAMES[block.style], block.align)}">${this.#runs(block.runs)}</text:p>`;
      case 'split':
        return `<text:p text:style-name="${this.#tabbed()}">${this.#runs(block.start)}<text:tab/>${this.#runs(block.end)}</text:p>`;
      case 'list':
        if (block.bullet === '•') {
          return `<text:list text:style-name="${this.#bullets()}">${block.items.map((item) => `<text:list-item><text:p text:style-name="Standard">${this.#runs(item)}</text:p></text:list-item>`).join('')}</text:list>`;
        }
        return block.items
          .map(
            (item) =>
              `<text:p text:style-name="Standard">${block.bullet} ${this.#runs(item)}</text:p>`,
          )
          .join('');
      case 'table':
        return this.#table(block.rows, block.widths, block.lines);
      case 'columns': {
        const cells = [block.narrow, block.wide];
        const widths = [block.share, 100 - block.share];
        const narrowFirst = block.side === 'start';
        return this.#table(
          [narrowFirst ? cells : cells.reverse()],
          narrowFirst ? widths : widths.reverse(),
          false,
        );
      }
      case 'box':
        return `<text:p text:style-name="Standard"><draw:frame draw:style-name="${this.#frame()}" text:anchor-type="paragraph" svg:width="7cm"><draw:text-box fo:min-height="2cm">${this.blocks(block.blocks)}</draw:text-box></draw:frame></text:p>`;
      case 'rule':
        return '<text:p text:style-name="Standard"/>';
      case 'break':
        return `<text:p text:style-name="${this.#keep('PageBreak', '<style:style style:name="PageBreak" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>')}"/>`;
    }
  }

  #runs(list: readonly Run[]): string {
    return list.map((run) => this.#run(run)).join('');
  }

  #run(run: Run): string {
    const properties = [
      run.bold ? BOLD : '',
      run.italic ? 'fo:font-style="italic" style:font-style-complex="italic"' : '',
      run.spaced ? 'fo:letter-spacing="0.25cm"' : '',
      run.hidden === 'white' ? 'fo:color="#ffffff"' : '',
      run.hidden === 'tiny'
        ? 'fo:font-size="3pt" style:font-size-asian="3pt" style:font-size-complex="3pt"'
        : '',
    ]
      .join(' ')
      .trim();
    const text = escapeXml(run.text)
      .replaceAll('\t', '<text:tab/>')
      .replaceAll(/ {2,}/g, (gap) => ` <text:s text:c="${gap.length - 1}"/>`);
    const name = `T${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.spaced ? 's' : ''}${run.hidden ?? ''}`;
    const span = properties
      ? `<text:span text:style-name="${this.#keep(name, `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`)}">${text}</text:span>`
      : text;
    return run.href
      ? `<text:a xlink:type="simple" xlink:href="${escapeXml(run.href)}">${span}</text:a>`
      : span;
  }

  #keep(name: string, style: string): string {
    this.#styles.set(name, style);
    return name;
  }

  #paragraph(parent: string, align: Align): string {
    if (align === 'start') return parent;
    const name = `${parent}${align}`;
    return this.#keep(
      name,
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties fo:text-align="${align}"/></style:style>`,
    );
  }

  #tabbed(): string {
    const { theme } = this.#doc;
    const width = (theme.page === 'A4' ? 210 : 215.9) - 2 * theme.margin;
    return this.#keep(
      'Tabbed',
      `<style:style style:name="Tabbed" style:family="paragraph" style:parent-style-name="Job"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${width}mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>`,
    );
  }

  #bullets(): string {
    return this.#keep(
      'L1',
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>',
    );
  }

  #frame(): string {
    return this.#keep(
      'Frame',
      '<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph" fo:border="0.5pt solid #888888" fo:padding="0.2cm"/></style:style>',
    );
  }

  #table(rows: readonly Block[][][], widths: readonly number[], lines: boolean): string {
    const name = `Table${++this.#tables}`;
    const mode = this.#doc.dir === 'rtl' ? 'style:writing-mode="rl-tb"' : '';
    this.#keep(
      name,
      `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="100%" table:align="margins" style:rel-width="100%" ${mode}/></style:style>`,
    );
    const columns = widths.map((width, index) => {
      const column = `${name}.${index}`;
      this.#keep(
        column,
        `<style:style style:name="${column}" style:family="table-column"><style:table-column-properties style:rel-column-width="${width * 100}*"/></style:style>`,
      );
      return `<table:table-column table:style-name="${column}"/>`;
    });
    const cell = lines ? 'CellLines' : 'Cell';
    this.#keep(
      cell,
      `<style:style style:name="${cell}" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="${lines ? '0.5pt solid #777777' : 'none'}"/></style:style>`,
    );
    const body = rows.map(
      (row) =>
        `<table:table-row>${row.map((content) => `<table:table-cell table:style-name="${cell}" office:value-type="string">${this.blocks(content) || '<text:p/>'}</table:table-cell>`).join('')}</table:table-row>`,
    );
    return `<table:table table:name="${name}" table:style-name="${name}">${columns.join('')}${body.join('')}</table:table>`;
  }
}
