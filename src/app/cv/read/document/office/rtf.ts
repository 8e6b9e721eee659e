import { CannotRead, type ReadDocument } from '../document.ts';
import { createLineWriter } from '../line-writer.ts';
import { lettersOf } from '../text-encoding.ts';

/** Groups whose content is not part of the visible text. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict objdata objclass themedata colorschememapping datastore latentstyles listtable listoverridetable revtbl rsidtbl generator xmlnstbl mmathPr pgptbl filetbl falt panose bkmkstart bkmkend shpinst sp sn sv nonshppict blipuid footnote annotation atnid atnauthor xe tc pn pntext listtext ftnsep ftnsepc aftnsep aftnsepc wgrffmtfilter userprops docvar nonesttables nesttableprops'.split(
    ' ',
  ),
);
const HEADERS = new Set([
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Windows code pages by RTF character set number. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

interface State {
  skip: boolean;
  bold: boolean;
  size: number;
  hidden: boolean;
  unicodeSkip: number;
  encoding: string;
  instruction: boolean;
  margin: boolean;
  link: boolean;
}

const DOUBLE_BYTE = /^(?:shift_jis|gb18030|euc-kr|big5)$/;

function isLead(byte: number, encoding: string): boolean {
  if (encoding === 'shift_jis')
    return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
  return byte >= 0x81 && byte <= 0xfe;
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
/** A picture or an object can be huge; the visible text of a CV is not. */
const MAX_DEPTH = 500;
const MAX_RTF_CHARACTERS = 24 * 1024 * 1024;

/** Reads rich text: code pages, Unicode escapes, links; pictures, objects and style tables are skipped. */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const rtf = lettersOf(bytes.subarray(0, MAX_RTF_CHARACTERS));
  const writer = createLineWriter();
  const page = Number(/\\ansicpg(\d+)/.exec(rtf.slice(0, 2000))?.[1] ?? 1252);
  const base =
    CODE_PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  const fonts = readFonts(rtf);
  let state: State = {
    skip: false,
    bold: false,
    size: 12,
    hidden: false,
    unicodeSkip: 1,
    encoding: base,
    instruction: false,
    margin: false,
    link: false,
  };
  const stack: State[] = [];
  let raw: number[] = [];
  let instruction = '';
  let toSkip = 0;
  let groupStart = false;
  let optional = false;
  let row = false;
  let pictures = false;

  function flush() {
    if (raw.length === 0) return;
    const text = new TextDecoder(state.encoding).decode(Uint8Array.from(raw));
    raw = [];
    put(text);
  }
  /** The bytes so far end with the first of the two bytes of a character. */
  function waitsForTrail(): boolean {
    if (!DOUBLE_BYTE.test(state.encoding)) return false;
    let waits = false;
    for (const byte of raw) waits = !waits && isLead(byte, state.encoding);
    return waits;
  }
  function put(text: string) {
    if (state.skip || state.hidden) return;
    if (state.instruction) instruction += text;
    else writer.write(text, { bold: state.bold, size: state.size });
  }
  function paragraphEnd() {
    if (state.skip || state.instruction) return;
    writer.endBlock();
  }

  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(rtf); match; match = tokens.exec(rtf)) {
    const [, word, number, hex, symbol, brace, text] = match;
    if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (!state.skip) raw.push(Number.parseInt(hex, 16));
      groupStart = false;
      continue;
    }
    // Line ends within a text are of the file, not of the text.
    if (brace === undefined && symbol === undefined && word === undefined && text === undefined)
      continue;
    if (raw.length > 0 && waitsForTrail()) {
      // The second byte may be written as it is, and may be a letter, a backslash or a brace.
      const before = rtf.charCodeAt(match.index - 1);
      const isRawLead = before > 0x7f;
      const trail = text ?? (symbol !== undefined && '{}\\'.includes(symbol) ? symbol : '');
      if (trail !== '') {
        raw.push(trail.charCodeAt(0));
        tokens.lastIndex = match.index + (text === undefined ? match[0].length : 1);
        continue;
      }
      if (isRawLead) {
        raw.push(match[0].charCodeAt(0));
        tokens.lastIndex = match.index + 1;
        continue;
      }
    }
    if (text !== undefined && /[\x80-\xff]/.test(text)) {
      // Bytes that a writer should have escaped; each stands for itself in the text's code page.
      const from = Math.min(toSkip, text.length);
      toSkip -= from;
      if (!state.skip) for (const letter of text.slice(from)) raw.push(letter.charCodeAt(0));
      groupStart = false;
      continue;
    }
    flush();
    if (brace === '{') {
      if (stack.length > MAX_DEPTH) break;
      stack.push(state);
      state = { ...state };
      groupStart = true;
      optional = false;
      toSkip = 0;
      continue;
    }
    if (brace === '}') {
      const inner = state;
      state = stack.pop() ?? state;
      if (inner.instruction && !state.instruction) {
        const href = /HYPERLINK\s+"?([^"\s]+)"?/i.exec(instruction)?.[1];
        if (href) writer.startLink(href);
        instruction = '';
      }
      if (inner.link && !state.link) writer.endLink();
      if (inner.margin && !state.margin) {
        writer.endBlock();
        writer.setMargin(false);
      }
      groupStart = false;
      continue;
    }
    if (symbol !== undefined) {
      if (symbol === '*') {
        optional = true;
        continue;
      }
      if (symbol === '~') put('\u00a0');
      else if (symbol === '_') put('-');
      else if (symbol === '\n' || symbol === '\r') paragraphEnd();
      else if ('{}\\'.includes(symbol)) put(symbol);
      groupStart = false;
      continue;
    }
    if (text !== undefined) {
      const kept = text.slice(Math.min(toSkip, text.length));
      toSkip = Math.max(0, toSkip - text.length);
      put(kept);
      groupStart = false;
      continue;
    }
    if (word === undefined) continue;
    const value = number === undefined ? null : Number(number);
    const starts = groupStart;
    groupStart = false;
    if (starts || optional) {
      if (word === 'pict') pictures = true;
      if (SKIPPED.has(word)) {
        if (/^(?:pntext|listtext)$/.test(word) && !state.skip) put('• ');
        state.skip = true;
      } else if (word === 'fldinst') state.instruction = true;
      else if (HEADERS.has(word)) {
        writer.endBlock();
        writer.setMargin(true);
        state.margin = true;
      } else if (optional && !/^(?:shptxt|objresult|result|shppict)$/.test(word)) state.skip = true;
      optional = false;
    }
    if (word === 'bin') {
      tokens.lastIndex += Math.max(0, value ?? 0);
      continue;
    }
    if (state.skip) continue;
    if (word === 'u' && value !== null) {
      put(String.fromCharCode(value < 0 ? value + 65536 : value));
      toSkip = state.unicodeSkip;
    } else if (word === 'uc') state.unicodeSkip = value ?? 1;
    else if (word === 'par' || word === 'sect' || word === 'page') paragraphEnd();
    else if (word === 'line') writer.endLine();
    else if (word === 'tab') writer.tab();
    else if (word === 'b') state.bold = value !== 0;
    else if (word === 'v') state.hidden = value !== 0;
    else if (word === 'fs') state.size = (value ?? 24) / 2;
    else if (word === 'f') state.encoding = fonts.get(value ?? 0) ?? base;
    else if (word === 'plain') {
      state.bold = false;
      state.hidden = false;
      state.size = 12;
      state.encoding = base;
    } else if (word === 'outlinelevel')
      writer.setLevel(value !== null && value < 6 ? value + 1 : 0);
    else if (word === 'pard') writer.setLevel(0);
    else if (word === 'fldrslt') state.link = true;
    else if (word === 'trowd' && !row) {
      row = true;
      writer.startRow();
    } else if (word === 'nestcell') writer.tab();
    else if (word === 'nestrow') writer.endBlock();
    else if (word === 'cell') writer.endCell();
    else if (word === 'row') {
      row = false;
      writer.endRow();
    } else {
      const character = CHARACTERS[word];
      if (character) put(character);
    }
    if (writer.full()) break;
  }
  flush();
  const { lines, truncated } = writer.finish();
  if (lines.length === 0) throw new CannotRead(pictures ? 'no_text' : 'empty');
  return { format: 'rtf', lines, pages: 1, truncated };
}

/** Encodings of the fonts that name a character set of their own. */
function readFonts(rtf: string): Map<number, string> {
  const fonts = new Map<number, string>();
  const start = rtf.indexOf('{\\fonttbl');
  if (start < 0) return fonts;
  const table = rtf.slice(start, start + 40_000);
  for (const [, font, charset] of table.matchAll(
    /\\f(\d+)(?!\d)(?:(?!\\f\d)[^{}])*?\\fcharset(\d+)/g,
  )) {
    const encoding = CHARSETS[Number(charset)];
    if (encoding && charset !== '0') fonts.set(Number(font), encoding);
  }
  return fonts;
}
