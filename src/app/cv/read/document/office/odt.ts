import { CannotRead, type ReadDocument, TITLE_LEVEL } from '../document.ts';
import { createLineWriter, type LineWriter, type TextStyle } from '../line-writer.ts';
import { walkXml } from './xml.ts';
import { unzip } from './zip.ts';

const utf8 = new TextDecoder();

interface OdtStyle extends TextStyle {
  parent: string;
  title: boolean;
}

/** Reads an OpenDocument text: page headers and footers from styles.xml, the body with tables and frames. */
export function readOdt(bytes: Uint8Array): ReadDocument {
  const parts = unzip(bytes, (name) =>
    ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].includes(name),
  );
  const part = (name: string) => utf8.decode(parts.get(name));
  if (part('META-INF/manifest.xml').includes('encryption-data')) throw new CannotRead('password');
  const content = part('content.xml');
  const masters = part('styles.xml');
  const styles = new Map([...readStyles(masters), ...readStyles(content)]);
  const writer = createLineWriter();
  const pages = pagesOf(masters, content);
  writer.setMargin(true);
  for (const header of marginsOf(pages, HEADER)) writePart(header, writer, styles);
  writer.setMargin(false);
  const body = content.indexOf('<office:body');
  writePart(body < 0 ? '' : content.slice(body), writer, styles);
  writer.setMargin(true);
  for (const footer of marginsOf(pages, FOOTER)) writePart(footer, writer, styles);
  const { lines, truncated } = writer.finish();
  if (lines.length === 0)
    throw new CannotRead(content.includes('<draw:image') ? 'no_text' : 'empty');
  return { format: 'odt', lines, pages: 1, truncated };
}

const HEADER =
  /<style:header(?:-first)?[\s>](?:(?!<style:header)[\s\S])*?<\/style:header(?:-first)?>/g;
const FOOTER =
  /<style:footer(?:-first)?[\s>](?:(?!<style:footer)[\s\S])*?<\/style:footer(?:-first)?>/g;
const MASTER = /<style:master-page\s(?:(?!<style:master-page\s)[\s\S])*?<\/style:master-page>/g;

/** The kinds of pages that the text names, and the usual one: a first page has a head of its own. */
function pagesOf(masters: string, content: string): string[] {
  const named = new Set(
    [...content.matchAll(/style:master-page-name="([^"]+)"/g)].map(([, name]) => name),
  );
  const pages = [...masters.matchAll(MASTER)].map(([page]) => ({
    page,
    name: /style:name="([^"]*)"/.exec(page)?.[1],
  }));
  const first = pages.filter(({ name }) => named.has(name));
  const usual = pages.filter(
    ({ name }, at) => (at === 0 || name === 'Standard') && !named.has(name),
  );
  return [...first, ...usual].map(({ page }) => page);
}

/** Heads or feet of the pages, each text once. */
function marginsOf(pages: readonly string[], margin: RegExp): string[] {
  const found = pages.flatMap((page) => [...page.matchAll(margin)].map(([part]) => part));
  const texts = found.map((part) => part.replace(/<[^<>]*>/g, ''));
  return found.filter((_, at) => texts[at] !== '' && texts.indexOf(texts[at] ?? '') === at);
}

function readStyles(xml: string): Map<string, OdtStyle> {
  const styles = new Map<string, OdtStyle>();
  let name = '';
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'style:style') {
        name = attributes.get('style:name') ?? '';
        const parent = attributes.get('style:parent-style-name') ?? '';
        styles.set(name, { bold: false, size: 0, parent, title: /^Title/.test(name + parent) });
      } else if (tag === 'style:text-properties') {
        const style = styles.get(name);
        if (!style) return;
        style.bold = attributes.get('fo:font-weight') === 'bold';
        const size = /^([\d.]+)pt$/.exec(attributes.get('fo:font-size') ?? '')?.[1];
        if (size) style.size = Number(size);
      }
    },
    close(tag) {
      if (tag === 'style:style') name = '';
    },
    text() {},
  });
  for (const style of styles.values()) {
    const parent = styles.get(style.parent);
    if (!parent) continue;
    style.bold ||= parent.bold;
    style.size ||= parent.size;
    style.title ||= parent.title;
  }
  return styles;
}

/** Read by machines only, or beside the text: changes, comments, the reading of ruby text, footnotes. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'text:note',
]);

function writePart(xml: string, writer: LineWriter, styles: ReadonlyMap<string, OdtStyle>): void {
  const plain: OdtStyle = { bold: false, size: 0, parent: '', title: false };
  const stack: OdtStyle[] = [];
  let paragraphs = 0;
  let skipped = 0;
  let item = false;
  walkXml(xml, {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      const style = styles.get(attributes.get('text:style-name') ?? '');
      if (name === 'text:p' || name === 'text:h') {
        writer.endLine();
        paragraphs += 1;
        stack.push(style ?? plain);
        if (name === 'text:h') writer.setLevel(Number(attributes.get('text:outline-level') ?? 1));
        else if (style?.title) writer.setLevel(TITLE_LEVEL);
        if (item) writer.write('• ');
        item = false;
      } else if (name === 'text:span') stack.push({ ...(stack.at(-1) ?? plain), ...pick(style) });
      else if (name === 'text:s') writer.write(' ');
      else if (name === 'text:tab') writer.tab();
      else if (name === 'text:line-break') writer.endLine();
      else if (name === 'text:a') writer.startLink(attributes.get('xlink:href') ?? '');
      else if (name === 'text:list-item') item = true;
      else if (name === 'table:table-row') writer.startRow();
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        writer.endBlock();
        paragraphs -= 1;
        stack.pop();
      } else if (name === 'text:span') stack.pop();
      else if (name === 'text:a') writer.endLink();
      else if (name === 'table:table-cell') writer.endCell();
      else if (name === 'table:table-row') writer.endRow();
    },
    text(piece) {
      if (skipped === 0 && paragraphs > 0) writer.write(piece, stack.at(-1) ?? plain);
    },
  });
}

function pick(style: OdtStyle | undefined): Partial<OdtStyle> {
  if (!style) return {};
  return { ...(style.bold && { bold: true }), ...(style.size > 0 && { size: style.size }) };
}
