import { CannotRead, type DocumentLine, type ReadDocument } from '../document.ts';
import { createLineWriter } from '../line-writer.ts';
import { readChunk } from './alt-chunk.ts';
import { WORD_NAMESPACES } from './word-names.ts';
import { writeWordPart } from './word-part.ts';
import { type Relations, readRelations, relationsName } from './word-relations.ts';
import { readWordStyles } from './word-styles.ts';
import { walkXml } from './xml.ts';
import { unzip } from './zip.ts';

const utf8 = new TextDecoder();
const READ =
  /^word\/(?:document\d*|styles|settings|header\d*|footer\d*)\.xml$|^word\/_rels\/.*\.rels$/;

/** Reads a Word document: page headers, body with tables and text boxes, page footers; links with targets. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  return read(bytes, nestedReader);
}

/** `nested` reads a document that was put into this one. */
function read(
  bytes: Uint8Array,
  nested: (bytes: Uint8Array) => readonly DocumentLine[],
): ReadDocument {
  const files = unzip(bytes, (name) => READ.test(name));
  const part = (name: string) => utf8.decode(files.get(name));
  const relationsOf = (name: string) => readRelations(part(relationsName(name)), 'word/');
  const names = [...files.keys()].sort();
  const body = names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
  const main = part(body);
  const margins = marginsOf(main, relationsOf(body), part('word/settings.xml'), names);
  const styles = readWordStyles(part('word/styles.xml'));
  const writer = createLineWriter();
  let pictures = false;
  for (const name of [...margins.headers, body, ...margins.footers]) {
    const xml = part(name);
    pictures ||= /<(?:\w+:)?(?:pic|imagedata)\b/.test(xml);
    writer.setMargin(name !== body);
    writeWordPart(xml, writer, {
      styles,
      relations: relationsOf(name),
      hasDark: DARK.test(xml),
      writeChunk(chunk, into) {
        const content = unzip(bytes, (entry) => entry === chunk).get(chunk);
        into.endLine();
        into.insert(into.count(), content ? readChunk(content, nested) : []);
      },
    });
    writer.endBlock();
  }
  const { lines, truncated } = writer.finish();
  if (lines.length === 0) throw new CannotRead(pictures ? 'no_text' : 'empty');
  return { format: 'docx', lines, pages: 1, truncated };
}

/** Shading, a marker's colour, a page colour, a shape or a picture: something that white letters can stand on. */
const DARK =
  /:fill="(?!auto|f{6})|:highlight (?:\w+:)?val="(?!none|white)|:background\b|<(?:\w+:)?(?:pic|txbxContent|shape|rect|wsp)\b/i;

/** Documents within documents within documents hold nothing that a CV needs. */
const nestedReader = (bytes: Uint8Array) => read(bytes, () => []).lines;

/**
 * The page headers and footers that the document's sections refer to, in the order of its pages. Templates
 * leave others behind that no page shows; files that name no section at all show all of them.
 */
function marginsOf(
  xml: string,
  { parts }: Relations,
  settings: string,
  names: readonly string[],
): { headers: string[]; footers: string[] } {
  const found: { kind: string; type: string; name: string }[] = [];
  let sections = 0;
  let firstPage = false;
  walkXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'w:sectPr') sections += 1;
        if (name === 'w:titlePg') firstPage ||= attributes.get('w:val') !== '0';
        if (name !== 'w:headerReference' && name !== 'w:footerReference') return;
        const part = parts.get(attributes.get('r:id') ?? '');
        if (part) found.push({ kind: name, type: attributes.get('w:type') ?? '', name: part });
      },
      close() {},
      text() {},
    },
    WORD_NAMESPACES,
  );
  if (sections === 0) {
    const all = (kind: string) => names.filter((name) => name.startsWith(`word/${kind}`));
    return { headers: all('header'), footers: all('footer') };
  }
  const types = [
    ...(firstPage ? ['first'] : []),
    'default',
    ...(/evenAndOddHeaders/.test(settings) ? ['even'] : []),
  ];
  const shown = (kind: string) => [
    ...new Set(
      types.flatMap((type) =>
        found.filter((one) => one.kind === kind && one.type === type).map(({ name }) => name),
      ),
    ),
  ];
  return { headers: shown('w:headerReference'), footers: shown('w:footerReference') };
}
