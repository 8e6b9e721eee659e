import { CannotRead, type ReadDocument } from './document.ts';
import { decodeEntities } from './entities.ts';
import { createLineWriter } from './line-writer.ts';
import { attributesOf } from './office/xml.ts';
import { decodeText } from './text-encoding.ts';

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^<>]*>|<(\/?)([a-z][^\s/<>"']*)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
const RAW = 'script|style|noscript|template|svg|select|textarea|title';
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|tfoot|caption|ul|summary|details)$/;
const INLINE = /^(?:span|time|em|i|b|strong|small|label|a|cite|address)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A saved page carries its pictures in it; the text of a CV is far shorter. */
const MAX_HTML_BYTES = 8 * 1024 * 1024;

/** Reads a web page without a DOM: scripts, styles and hidden parts are dropped, links kept. */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^<>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  const source = decodeText(bytes.subarray(0, MAX_HTML_BYTES), charset);
  const unseen = DARK_BACKGROUND.test(source) ? isHidden : isHiddenOnWhite;
  const html = source
    .replace(/<head\b(?:(?!<head\b)[\s\S])*?<\/head\s*>/i, ' ')
    .replace(new RegExp(`<(${RAW})\\b(?:(?!<\\1\\b)[\\s\\S])*?(?:</\\1\\s*>|$)`, 'gi'), ' ');
  const writer = createLineWriter();
  let end = 0;
  let bold = 0;
  /** The token before was the end of an inline element. */
  let closed = false;
  let headed = false;
  let nested = 0;
  let hidden: { name: string; depth: number } | null = null;
  for (const match of html.matchAll(TOKEN)) {
    if (!hidden) writer.write(textOf(html.slice(end, match.index)), { bold: bold > 0, size: 0 });
    const touching = match.index === end;
    end = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const closing = match[1] === '/';
    if (hidden) {
      if (name === hidden.name) hidden.depth += closing ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    const rest = match[3] ?? '';
    if (!closing && !VOID.test(name) && unseen(rest)) {
      hidden = { name, depth: 1 };
      continue;
    }
    // Boxes that styles set apart touch in the source: "<span>2021</span><span>1 year</span>".
    const inline = INLINE.test(name);
    if (touching && !closing && inline && closed) {
      if (headed) writer.write(' ');
      else writer.tab();
    }
    closed = closing && inline;
    if (/^h[1-6]$/.test(name)) headed = !closing;
    if (name === 'b' || name === 'strong' || name === 'th')
      bold = Math.max(0, bold + (closing ? -1 : 1));
    if (name === 'a') {
      const href = closing ? undefined : attributesOf(rest).get('href');
      if (href) writer.startLink(href.trim());
      else writer.endLink();
    } else if (name === 'br') writer.endLine();
    else if (name === 'tr') closing ? writer.endRow() : writer.startRow();
    else if (name === 'td' || name === 'th') {
      if (closing) writer.endCell();
    } else if (BLOCK.test(name)) {
      writer.endBlock();
      // The foot of the page, not that of an article in it.
      if (name === 'article' || name === 'section') nested += closing ? -1 : 1;
      if (name === 'footer' && nested <= 0) writer.setMargin(!closing);
      if (!closing && /^h[1-6]$/.test(name)) writer.setLevel(Number(name[1]));
      if (!closing && name === 'li') writer.write('• ');
    }
    if (writer.full()) break;
  }
  if (!hidden && end < html.length) writer.write(textOf(html.slice(end)));
  const { lines, truncated } = writer.finish();
  const shown = lines.filter((line) => line.text !== '•');
  if (shown.length === 0) throw new CannotRead(/<img\b/i.test(html) ? 'no_text' : 'empty');
  return { format: 'html', lines: shown, pages: 1, truncated };
}

function textOf(source: string): string {
  return decodeEntities(source.replace(/\s+/g, ' '));
}

/** Not displayed, transparent, or in type that nobody can read: 3 points, 4 pixels. */
function isHidden(attributes: string): boolean {
  return /\shidden(?:[\s=>]|$)|display:\s*none|visibility:\s*hidden|opacity:\s*0(?![.\d])|font-size:\s*(?:[0-3](?:\.\d{1,4})?(?:pt|px)|0(?![.\d])|4px)/i.test(
    attributes,
  );
}

/** White letters, where no part of the page has another background. */
const isHiddenOnWhite = (attributes: string): boolean =>
  isHidden(attributes) ||
  /(?:^|[\s;"'])color:\s*(?:#fff(?:fff)?(?![\da-f])|white(?![a-z])|rgb\(255, ?255, ?255\))/i.test(
    attributes,
  );

const DARK_BACKGROUND =
  /background(?:-color|-image)?\s{0,4}:\s{0,4}(?!none|transparent|inherit|initial|unset|white|#fff(?:fff)?(?![\da-f])|rgba?\(255, ?255, ?255)[#\w]|bgcolor\s{0,4}=/i;
