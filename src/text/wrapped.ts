/**
 * Addresses and links out of what people copy with them: brackets, schemes, a name before, a sign
 * behind. Only what is certain is taken off; anything else stays as it is and is named as wrong.
 */
import { cleanLine } from './clean.ts';

/** An address with nothing around it; strict enough that no name is taken for one. */
const ADDRESS = /^[^\s@<>()[\]{}",;:]{1,64}@[^\s@<>()[\]{}"',;:]+\.[^\s@<>()[\]{}"',;:.]{2,}$/u;

const OPENING = '<([{"\'“”„‚‘’«»‹›`';
const CLOSING = '>)]}"\'“”„‚‘’«»‹›`';
/** What ends a sentence or a list, never an address. */
const TRAILING = '.,;:!';

/** Takes signs off both ends; linear, whatever the text. */
function stripped(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).trim();
}

const unwrapped = (text: string) => stripped(text, `${OPENING} `, `${CLOSING}${TRAILING} `);

/** Nobody copies more layers than these; each costs a look at the whole text. */
const MAX_LAYERS = 10;

/** Takes off layer by layer; each step makes the text shorter or is the last. */
function untilBare(text: string, peel: (text: string) => string): string {
  let bare = text;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = peel(bare);
    if (next.length >= bare.length) return bare;
    bare = next;
  }
  return bare;
}

/**
 * The e-mail address in a text that holds one and nothing but its wrapping: `<a@b.example>`,
 * `mailto:a@b.example?subject=x`, `Ivo T <a@b.example>;`. Any other text is only cleaned.
 */
export function bareEmail(text: string): string {
  const line = cleanLine(text);
  const inBrackets = /^[^<>]*<([^<>]+)>[.,;\s]*$/.exec(line)?.[1];
  const bare = untilBare(inBrackets ?? line, (layer) => withoutMailto(unwrapped(layer)));
  return ADDRESS.test(bare) ? bare : line;
}

function withoutMailto(text: string): string {
  const address = /^mailto:(?:\/\/)?([^?]*)/i.exec(text)?.[1];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}

/**
 * The web address in a text without its wrapping: `<https://a.example>`, `URL: https://a.example.`,
 * `[site](https://a.example)`. Any other text is only cleaned.
 */
export function bareLink(text: string): string {
  const line = cleanLine(text);
  const bare = untilBare(line, linkInside);
  return /\s/.test(bare) || bare === '' ? line : bare;
}

function linkInside(text: string): string {
  const inMarkdown = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(text)?.[1];
  const bare = stripped(inMarkdown ?? text, `${OPENING} `, `>]}"'“”„‚‘’«»‹›\`,;: `);
  const unlabelled = bare.replace(/^url: ?/i, '');
  // A closing bracket or a full stop belongs to the address only where it was opened inside of it.
  return unlabelled.includes('(') ? unlabelled : stripped(unlabelled, '', ').! ');
}

/** Is it an e-mail address, which is no web address however many letters stand before the dot? */
export function isEmail(text: string): boolean {
  return ADDRESS.test(text);
}
