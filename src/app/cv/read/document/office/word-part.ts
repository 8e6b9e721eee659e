import { headingKind } from '../../vocabulary/headings.ts';
import { createLineWriter, type LineWriter, type TextStyle } from '../line-writer.ts';
import { inPageOrder, type Rectangle, type WordBox } from './word-boxes.ts';
import { isOn, WORD_NAMESPACES } from './word-names.ts';
import type { Relations } from './word-relations.ts';
import type { WordStyle } from './word-styles.ts';
import { walkXml } from './xml.ts';

/** What all parts of one DOCX share while they are written out. */
export interface WordParts {
  styles: ReadonlyMap<string, WordStyle>;
  relations: Relations;
  /** White letters stand on something darker somewhere in this file. */
  hasDark: boolean;
  /** Writes a part that was put in whole, such as a web page; its name within the file. */
  writeChunk(name: string, writer: LineWriter): void;
}

/** Read by machines only, or read twice: old copies, tracked deletions, the reading of ruby text. */
const SKIPPED = new Set(['mc:Fallback', 'w:moveFrom', 'w:del', 'w:rt', 'w:sdtEndPr']);
/** Smaller letters are not what a person sees. Half points. */
const MIN_LETTERS = 7;
/** Margins that offsets from a column or a margin start behind: an inch. */
const MARGIN = 914_400;

/** Where text goes: the page, or a text box with what it interrupts. */
interface Level {
  writer: LineWriter;
  boxes: { box: WordBox; first: boolean }[];
  /** Lines there were before the paragraph. */
  start: number;
  written: boolean;
  paragraph: TextStyle;
  run: TextStyle;
  inRun: boolean;
  hidden: boolean;
  started: boolean;
}

/** Writes one part of a Word document: its body, a page header or footer. */
export function writeWordPart(xml: string, writer: LineWriter, parts: WordParts): void {
  const { styles, relations, hasDark } = parts;
  const plain: TextStyle = { bold: false, size: 0 };
  const levels: Level[] = [];
  let at = enter(writer);
  let skipped = 0;
  let text = false;
  const fields: { code: string; open: boolean }[] = [];
  let instruction = false;
  const controls: { placeholder: boolean }[] = [];
  let placeholder = '';
  let measure: 'x' | 'y' | null = null;
  let place: Rectangle | null = null;

  function enter(into: LineWriter): Level {
    return {
      writer: into,
      boxes: [],
      start: 0,
      written: false,
      paragraph: plain,
      run: plain,
      inRun: false,
      hidden: false,
      started: false,
    };
  }
  function write(piece: string) {
    if (controls.some((control) => control.placeholder)) placeholder += piece;
    else {
      at.writer.write(withGaps(piece, at.written), at.run);
      at.written ||= piece.trim() !== '';
    }
  }
  /** "Click to enter text" is no text; templates hold their headings as placeholders too. */
  function settlePlaceholder() {
    if (headingKind(placeholder) !== null) at.writer.write(placeholder, at.run);
    placeholder = '';
  }
  function startLinkOf(code: string) {
    const href = hyperlinkOf(code);
    if (href) at.writer.startLink(href);
    return href !== null;
  }
  function closeParagraph() {
    settlePlaceholder();
    at.writer.endLine();
    const boxes = at.boxes;
    at.boxes = [];
    const put = (index: number, some: typeof boxes) => {
      for (const { lines } of inPageOrder(some.map(({ box }) => box)).reverse())
        at.writer.insert(index, lines);
    };
    put(
      at.writer.count(),
      boxes.filter(({ first }) => !first),
    );
    put(
      at.start,
      boxes.filter(({ first }) => first),
    );
    at.writer.endBlock();
  }

  const onRun: Record<string, (attributes: ReadonlyMap<string, string>) => void> = {
    'w:b': (attributes) => {
      at.run = { ...at.run, bold: isOn(attributes) };
    },
    'w:sz': (attributes) => {
      const half = Number(attributes.get('w:val'));
      at.run = { ...at.run, size: half / 2 };
      if (half > 0 && half < MIN_LETTERS) at.hidden = true;
    },
    'w:color': (attributes) => {
      if (!hasDark && /^f{6}$/i.test(attributes.get('w:val') ?? '')) at.hidden = true;
    },
    'w:vanish': (attributes) => {
      at.hidden = isOn(attributes);
    },
    'w:rStyle': (attributes) => {
      at.hidden ||= styles.get(attributes.get('w:val') ?? '')?.hidden ?? false;
    },
    'w:tab': () => at.writer.tab(),
    'w:ptab': () => at.writer.tab(),
    'w:sym': () => write(' '),
    'w:noBreakHyphen': () => write('-'),
  };

  walkXml(
    xml,
    {
      open(name, attributes) {
        if (skipped > 0 || SKIPPED.has(name)) {
          skipped += 1;
          return;
        }
        const value = attributes.get('w:val') ?? '';
        if (at.inRun && onRun[name]) onRun[name](attributes);
        else if (name === 'w:p') {
          at.writer.endLine();
          at.start = at.writer.count();
          at.paragraph = plain;
          at.run = plain;
          at.started = false;
          at.written = false;
        } else if (name === 'w:pStyle') {
          const style = styles.get(value);
          if (!style) return;
          at.paragraph = { bold: style.bold, size: style.size };
          at.writer.setLevel(style.level);
        } else if (name === 'w:outlineLvl') at.writer.setLevel((Number(value) + 1) % 10);
        else if (name === 'w:numPr') {
          if (!at.started) at.writer.write('• ');
          at.started = true;
        } else if (name === 'w:r') {
          at.inRun = true;
          at.hidden = false;
          at.run = at.paragraph;
        } else if (name === 'w:t') text = true;
        else if (name === 'w:br' || name === 'w:cr') at.writer.endLine();
        else if (name === 'w:instrText') instruction = true;
        else if (name === 'w:fldSimple')
          fields.push({ code: '', open: startLinkOf(attributes.get('w:instr') ?? '') });
        else if (name === 'w:fldChar') fieldMark(attributes.get('w:fldCharType') ?? '');
        else if (name === 'w:hyperlink') {
          const href = relations.links.get(attributes.get('r:id') ?? '');
          if (href) at.writer.startLink(href);
        } else if (name === 'a:hlinkClick') {
          // A picture that is a link: it has no words.
          const href = relations.links.get(attributes.get('r:id') ?? '');
          if (href) {
            at.writer.startLink(href);
            at.writer.endLink();
          }
        } else if (name === 'w:tr') at.writer.startRow();
        else if (name === 'w:sdt') controls.push({ placeholder: false });
        else if (name === 'w:showingPlcHdr') {
          const control = controls.at(-1);
          if (control) control.placeholder = isOn(attributes);
        } else if (name === 'w:altChunk') {
          const chunk = relations.parts.get(attributes.get('r:id') ?? '');
          if (chunk) parts.writeChunk(chunk, at.writer);
        } else if (name === 'w:txbxContent') {
          levels.push(at);
          at = enter(createLineWriter());
        } else if (name === 'wp:anchor' || name === 'v:shape')
          place = placeOfStyle(attributes.get('style') ?? '');
        else if (name === 'wp:positionH' || name === 'wp:positionV') {
          const from = attributes.get('relativeFrom') ?? '';
          measure = name === 'wp:positionH' ? 'x' : 'y';
          if (place) place[measure] = from === 'page' ? 0 : MARGIN;
        } else if (name === 'wp:extent' && place) {
          place.width = Number(attributes.get('cx')) || 0;
          place.height = Number(attributes.get('cy')) || 0;
        } else if (name === 'wp:align') place = null;
      },
      close(name) {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        if (name === 'w:p') closeParagraph();
        else if (name === 'w:r') at.inRun = false;
        else if (name === 'w:t') text = false;
        else if (name === 'w:hyperlink') at.writer.endLink();
        else if (name === 'w:fldSimple') {
          if (fields.pop()?.open) at.writer.endLink();
        } else if (name === 'w:tc') at.writer.endCell();
        else if (name === 'w:tr') at.writer.endRow();
        else if (name === 'w:instrText') instruction = false;
        else if (name === 'w:sdtContent') settlePlaceholder();
        else if (name === 'w:sdt') controls.pop();
        else if (name === 'wp:positionH' || name === 'wp:positionV') measure = null;
        else if (name === 'w:txbxContent') {
          const { lines } = at.writer.finish();
          at = levels.pop() ?? at;
          at.boxes.push({ box: { lines, place: place && { ...place } }, first: !at.written });
        }
      },
      text(piece) {
        if (skipped > 0) return;
        const field = fields.at(-1);
        if (instruction) {
          if (field) field.code += piece;
        } else if (text && !at.hidden) write(piece);
        else if (place && measure) place[measure] += Number(piece) || 0;
      },
    },
    WORD_NAMESPACES,
  );
  // A file that was cut off within a text box.
  while (levels.length > 0) {
    const { lines } = at.writer.finish();
    at = levels.pop() ?? at;
    at.writer.insert(at.writer.count(), lines);
  }

  function fieldMark(kind: string) {
    if (kind === 'begin') fields.push({ code: '', open: false });
    else if (kind === 'separate') {
      const field = fields.at(-1);
      if (field) field.open = startLinkOf(field.code);
    } else if (kind === 'end' && fields.pop()?.open) at.writer.endLink();
  }
}

/** The address of `HYPERLINK "https://…" \o "tip"`, with or without quotes; null for other fields. */
export function hyperlinkOf(code: string): string | null {
  const found =
    /^\s*HYPERLINK\s+(?:\\[a-z]\s+(?:"[^"]*"\s*)?)*(?:["“]([^"”]+)["”]|([^\s"\\]\S*))/i.exec(code);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Where an old drawing stands: `position:absolute;margin-left:12pt;margin-top:30pt;width:…`. */
function placeOfStyle(style: string): Rectangle {
  const points = (name: string) =>
    Number(new RegExp(`(?:^|;)${name}:(-?[\\d.]+)pt`).exec(style)?.[1] ?? 0) * 12_700;
  return {
    x: points('margin-left'),
    y: points('margin-top'),
    width: points('width'),
    height: points('height'),
  };
}

/** Many blanks push text to where a tab would put it, or to the next line. */
const withGaps = (piece: string, written: boolean): string =>
  written && /^ {8,}$/.test(piece) ? '\t' : piece.replace(/(?<=\S) {8,}(?=\S)/g, '\t');
