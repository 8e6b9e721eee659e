/** HTML of an ATS as plain text. Parsing runs no script and fetches nothing; it only reads. */

import { oneLine } from '../../../text/clean.ts';
import { parseInert } from '../../platform/trusted-types.ts';

/** Does the text need a sanitiser, or is it plain as it stands? */
export function isHtml(text: string): boolean {
  return /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
}

const PARAGRAPHS = /^(?:\s*<p>[^<&]*<\/p>)+\s*$/i;

/** The words of HTML that is nothing but paragraphs of plain words, which most of it is; or null. */
export function plainParagraphs(html: string): string | null {
  if (!PARAGRAPHS.test(html)) return null;
  return html
    .split(/<\/?p>/i)
    .map(oneLine)
    .filter((words) => words !== '')
    .join('\n\n');
}

const ELEMENT = /<[a-z][^<>]*>/gi;
const STYLE_BEGIN = /<style(?=[\s/>])/i;
const STYLE_END = /<\/style\s{0,9}>/i;
const INLINE_CODE = /\s(?:on\w+|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi;

/**
 * The HTML without most of its inline handlers and styles. They would do nothing anyway; but the
 * page's Content-Security-Policy would report each one as soon as the text is parsed. What makes
 * HTML safe is the sanitiser, not this.
 */
export function withoutInlineCode(html: string): string {
  return withoutStyles(html).replace(ELEMENT, (element) => element.replace(INLINE_CODE, ''));
}

/** Each end is looked for once: from a beginning without one nothing more is searched. */
function withoutStyles(html: string): string {
  const kept: string[] = [];
  let rest = html;
  for (;;) {
    const begin = STYLE_BEGIN.exec(rest)?.index;
    const after = begin === undefined ? '' : rest.slice(begin);
    const end = STYLE_END.exec(after);
    if (begin === undefined || end === null) return kept.join('') + rest;
    kept.push(rest.slice(0, begin));
    rest = after.slice(end.index + end[0].length);
  }
}

const BLOCK_END = /<(?:br|hr|\/(?:p|div|li|h[1-6]|tr|ul|ol|table|blockquote))\b[^<>]*>/gi;

/** The words of the HTML, one block a line. */
export function textOfHtml(html: string): string {
  if (!isHtml(html)) return html.trim();
  const broken = withoutInlineCode(html).replace(BLOCK_END, '$&\n');
  const parsed = parseInert(broken);
  for (const unseen of parsed.querySelectorAll('script, style, template, noscript')) {
    unseen.remove();
  }
  return (parsed.body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
}
