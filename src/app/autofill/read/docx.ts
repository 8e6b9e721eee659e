import { CannotRead, type CvDocument } from './document.ts';
import { createLineWriter, type LineWriter, type TextStyle } from './line-writer.ts';
import { attributesOf, walkXml } from './xml.ts';
import { unzip } from './zip.ts';

const utf8 = new TextDecoder();

interface ParagraphStyle {
  level: number;
  bold: boolean;
  size: number;
  list: boolean;
}

/** Reads a Word document: page headers, body with tables and text boxes, page footers; links with targets. */
export function readDocx(bytes: Uint8Array): CvDocument {
  const parts = unzip(bytes, (name) =>
    /^word\/(?:document\d*|styles|header\d*|footer\d*)\.xml$|^word\/_rels\/.*\.rels$/.test(name),
  );
  const names = [...parts.keys()].sort();
  const part = (name: string) => utf8.decode(parts.get(name));
  const styles = readStyles(part('word/styles.xml'));
  const writer = createLineWriter();
  const order = [/header/, /document/, /footer/].flatMap((kind) =>
    names.filter((name) => /^word\/[a-z]+\d*\.xml$/.test(name) && kind.test(name)),
  );
  let pictures = false;
  for (const name of order) {
    const xml = part(name);
    pictures ||= /<(?:pic:pic|v:imagedata)\b/.test(xml);
    writer.setMargin(!name.includes('document'));
    writePart(
      xml,
      writer,
      styles,
      readRelations(part(`${name.replace('word/', 'word/_rels/')}.rels`)),
    );
    writer.endBlock();
  }
  const { lines, truncated } = writer.finish();
  if (lines.length === 0) throw new CannotRead(pictures ? 'no_text' : 'empty');
  return { format: 'docx', lines, pages: 1, truncated };
}

function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, source = ''] of xml.matchAll(/<Relationship\b([^>]*)>/g)) {
    const attributes = attributesOf(source);
    if (attributes.get('TargetMode') === 'External') {
      targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    }
  }
  return targets;
}

/** Heading levels come from the style's outline level or its English name, which Word keeps in every language. */
function readStyles(xml: string): Map<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  for (const [, head = '', body = ''] of xml.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = attributesOf(head).get('w:styleId') ?? '';
    const name = /<w:name w:val="([^"]*)"/.exec(body)?.[1]?.toLowerCase() ?? '';
    const outline = /<w:outlineLvl w:val="(\d)"/.exec(body)?.[1];
    const heading = /^heading (\d)/.exec(name)?.[1];
    styles.set(id, {
      level: name === 'title' ? 7 : Number(heading ?? (outline ? Number(outline) + 1 : 0)) % 8,
      bold: /<w:b\/>|<w:b w:val="(?:1|true)"/.test(body),
      size: Number(/<w:sz w:val="(\d+)"/.exec(body)?.[1] ?? 0) / 2,
      list: /^list (?:bullet|paragraph|number)/.test(name) || name === 'compact',
    });
  }
  return styles;
}

function isOn(attributes: ReadonlyMap<string, string>): boolean {
  const value = attributes.get('w:val');
  return value !== '0' && value !== 'false';
}

function writePart(
  xml: string,
  writer: LineWriter,
  styles: ReadonlyMap<string, ParagraphStyle>,
  targets: ReadonlyMap<string, string>,
): void {
  const plain: TextStyle = { bold: false, size: 0 };
  let paragraph = plain;
  let run = plain;
  let hidden = false;
  let text = false;
  let instruction: string | null = null;
  let skipped = 0;
  let inRun = false;
  let started = false;

  function startLinkOf(code: string) {
    const href = /HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1];
    if (href) writer.startLink(href);
  }

  walkXml(xml, {
    open(name, attributes) {
      // Word writes a text box twice; the fallback is the copy for old readers.
      if (skipped > 0 || name === 'mc:Fallback') {
        skipped += 1;
        return;
      }
      if (name === 'w:p') {
        writer.endLine();
        paragraph = plain;
        started = false;
      } else if (name === 'w:pStyle') {
        const style = styles.get(attributes.get('w:val') ?? '');
        if (style) {
          paragraph = { bold: style.bold, size: style.size };
          writer.setLevel(style.level);
        }
      } else if (name === 'w:outlineLvl' && !inRun) {
        writer.setLevel((Number(attributes.get('w:val')) + 1) % 10);
      } else if (name === 'w:numPr') {
        if (!started) writer.write('• ');
        started = true;
      } else if (name === 'w:r') {
        inRun = true;
        hidden = false;
        run = paragraph;
      } else if (name === 'w:b' && inRun) run = { ...run, bold: isOn(attributes) };
      else if (name === 'w:sz' && inRun)
        run = { ...run, size: Number(attributes.get('w:val')) / 2 };
      else if (name === 'w:vanish' && inRun) hidden = isOn(attributes);
      else if (name === 'w:t') text = true;
      else if (name === 'w:tab' && inRun) writer.tab();
      else if (name === 'w:br' || name === 'w:cr') writer.endLine();
      else if (name === 'w:noBreakHyphen') writer.write('-', run);
      else if (name === 'w:instrText') instruction = '';
      else if (name === 'w:fldSimple') startLinkOf(attributes.get('w:instr') ?? '');
      else if (name === 'w:fldChar' && attributes.get('w:fldCharType') === 'end') writer.endLink();
      else if (name === 'w:hyperlink') {
        const href = targets.get(attributes.get('r:id') ?? '');
        if (href) writer.startLink(href);
      } else if (name === 'w:tr') writer.startRow();
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'w:p') writer.endBlock();
      else if (name === 'w:r') inRun = false;
      else if (name === 'w:t') text = false;
      else if (name === 'w:hyperlink' || name === 'w:fldSimple') writer.endLink();
      else if (name === 'w:tc') writer.endCell();
      else if (name === 'w:tr') writer.endRow();
      else if (name === 'w:instrText') {
        startLinkOf(instruction ?? '');
        instruction = null;
      }
    },
    text(piece) {
      if (skipped > 0) return;
      if (instruction !== null) instruction += piece;
      else if (text && !hidden) writer.write(piece, run);
    },
  });
}
