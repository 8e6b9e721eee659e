/**
 * A web address out of what people copy with it: brackets, labels, the words of a shared link, a sign
 * behind. Only what is certain is taken off; anything else stays as it is and is named as wrong.
 */
import { cleanLine } from './clean.ts';
import { halfWidth } from './digits.ts';
import { isEmail } from './email.ts';
import { linkTarget } from './link-target.ts';

const OPENING = '<([{"\'“”„‚‘’«»‹›`「『【《*•·–—-=';
const CLOSING = '>]}"\'“”„‚‘’«»‹›`」』】》*,;:，；。、|';

/** Takes signs off both ends; linear, whatever the text. */
function stripped(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).trim();
}

/** Pictures that stand for a word: a globe, a chain. */
const BEFORE = /^(?:[\p{So}\p{Extended_Pictographic} ]|\uFE0F)+(?=.)/u;

/** Signs as a page's source writes them around an address or in it. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const ENTITY = /&(amp|lt|gt|quot|#39);/gi;

/** Dots for the rest that a program did not show; the link without them would be another one. */
const CUT = /(?:\.{3}|…)$/;

/** Nobody copies more layers than these; each costs a look at the whole text. */
const MAX_LAYERS = 10;

/** With a scheme, or a host with a dot before its path; no number with a point in it. */
const LINK =
  /^(?:https?:\/\/\S+|(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}-]+(?::\d{1,5})?(?:[/?#]\S*)?)$/iu;

/** A file's name, or a host that ends with its first word. */
const NO_SITE =
  /^(?:(?:https?:\/\/)?www\.[^./?#]*|[^\s/:?#]+\.(?:pdf|docx?|odt|rtf|txt|jpe?g|png|xlsx?|pptx?|html?|js))$/i;

/** Does it look like a web address, with its scheme or without? */
export function isLink(text: string): boolean {
  return LINK.test(text) && !NO_SITE.test(text) && !isEmail(text);
}

/**
 * The web address in a text without its wrapping: `<https://a.example>`, `LinkedIn: a.example/ivo.`,
 * `[site](https://a.example)`, `See my profile https://a.example`. What leads to it by a redirect, or
 * counts who clicked, goes as well. Any other text is only cleaned.
 */
export function bareLink(text: string): string {
  const line = cleanLine(text);
  let bare = halfWidth(line)
    .replace(BEFORE, '')
    .replace(/^(https?:\/\/) /i, '$1')
    .replace(ENTITY, (_, name: string) => SIGNS[name.toLowerCase()] ?? '');
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = whole(withoutWords(linkInside(bare)));
    if (next.length >= bare.length) {
      if (next.length === bare.length) bare = next;
      break;
    }
    bare = next;
  }
  return /\s/.test(bare) || bare === '' ? line : bare;
}

/** What opens and closes around a link in a message, a spreadsheet's formula or a page's source. */
const ENCLOSED =
  /^([^./:@]{0,60}[<([{"'=|])(https?:\/\/[^\s<>"'|\]}]+)(?:[>)\]}"'|][^@]{0,160})?$/i;

/** `LinkedIn (https://a.example)`, `<https://a.example|site>`, `=HYPERLINK("https://a.example";"site")`. */
function withoutEnclosure(text: string): string {
  const [, before = '', link = ''] = ENCLOSED.exec(text) ?? [];
  if (link === '' || /https?:\/\//i.test(text.slice(before.length + link.length))) return text;
  const isOver = link.split(')').length > link.split('(').length;
  return isOver && link.endsWith(')') ? link.slice(0, -1) : link;
}

/** `https://a.example|site`, as some chats write a link and its words. */
const NAMED_BEHIND = /^(https?:\/\/[^\s|]+)\|[^@:/]{0,60}$/i;

function linkInside(text: string): string {
  const inMarkdown = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(text)?.[1];
  const inElement =
    /^<a\s[^<>]{0,200}?href\s?=\s?["']?([^\s"'<>]+)["']?[^<>]{0,200}>[^<>]*<\/a>$/i.exec(text)?.[1];
  const found = inMarkdown ?? inElement ?? NAMED_BEHIND.exec(text)?.[1] ?? withoutEnclosure(text);
  const bare = stripped(found, `${OPENING} `, `${CLOSING} `);
  if (CUT.test(bare)) return bare;
  // A closing bracket or a full stop belongs to the address only where it was opened inside of it.
  return bare.includes('(') ? bare : stripped(bare, '', ').! ');
}

/** What says that a link follows; any other word does with a colon, or before "https://". */
const WORDS =
  /^(?:url|link|web(?:site|page)?|home ?page|site|linked ?in|git ?hub|xing|portfolio|profile?|blog|www)$/i;
const MAX_WORDS_LENGTH = 160;

/** Without the words before it, and without a remark in brackets behind it. */
function withoutWords(text: string): string {
  const [, first = '', remark] = /^(\S+) ?\(([^()/@]{0,60})\)$/.exec(text) ?? [];
  if (remark !== undefined && /\s\(/.test(text) && isLink(first)) return first;
  const [, named = ''] = /^(\S+) [–—-] [\p{L} ]{1,40}$/u.exec(text) ?? [];
  if (isLink(named)) return named;
  const at = text.lastIndexOf(' ') + 1;
  const link = text.slice(at);
  const before = text.slice(0, at).trim();
  if (at === 0) return withoutLabel(text);
  if (before.length > MAX_WORDS_LENGTH || /@|:\/\//.test(before) || !isLink(link)) return text;
  const isLabel = /[:：]$/.test(before) || WORDS.test(stripped(before, '', '–—- '));
  const isList = /^\d{1,2}[.)]$/.test(before);
  return isLabel || isList || /^https?:\/\//i.test(link) ? link : text;
}

function withoutLabel(text: string): string {
  const [, word = '', link = ''] = /^([\p{L} ]{1,20})[:：](.+)$/u.exec(text) ?? [];
  return (WORDS.test(word) || /^https?:\/\//i.test(link)) && isLink(link) ? link : text;
}

/** A scheme that lost a sign, or stands there twice. What is left travels with "https://". */
const BROKEN_SCHEME = /^(?:https?(?::\/?|\/\/|:\/{3,})|(?:hxx|t?t)ps?:\/\/|\/\/)(?=[^/:\s]+\.)/i;

function whole(text: string): string {
  const slashed = /^(?:https?:|[^\s\\/]+\.[^\s\\/.]+\\)/i.test(text)
    ? text.replaceAll('\\', '/')
    : text;
  const mended = slashed
    .replace(/(?:%20|%0[ad])+$/i, '')
    .replace(/^https?:\/\/(?=https?:\/\/)/i, '')
    .replace(BROKEN_SCHEME, '');
  return isLink(mended) ? linkTarget(mended) : mended;
}
