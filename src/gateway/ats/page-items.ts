/**
 * A page of a list, taken apart without reading it as a whole: a page of 250 jobs is megabytes, and
 * reading it in one go would hold up everybody else. Each item is a JSON text of its own.
 */

/** The items of `data.results`, and the page without them. */
export interface PageItems {
  items: string[];
  /** The page with an empty list, as JSON text. */
  frame: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the characters of JSON stand that begin and end something. */
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

/**
 * Finds the items of a page; null when it is not one, or not whole. That an item is JSON is for
 * whoever reads it to find out.
 */
export function pageItems(text: string): PageItems | null {
  const results = listAt(text, ['data', 'results']);
  if (results === null) return null;
  const items: string[] = [];
  let at = skipSpace(text, results + 1);
  if (text[at] !== ']') {
    for (;;) {
      const end = endOfValue(text, at);
      if (end === null) return null;
      items.push(text.slice(at, end));
      at = skipSpace(text, end);
      if (text[at] === ']') break;
      if (text[at] !== ',') return null;
      at = skipSpace(text, at + 1);
    }
  }
  return { items, frame: `${text.slice(0, results)}[]${text.slice(at + 1)}` };
}

/** Where the list begins that stands under these keys; null where there is none. */
function listAt(text: string, path: readonly string[]): number | null {
  let at = skipSpace(text, 0);
  for (const key of path) {
    const value = valueAt(text, at, key);
    if (value === null) return null;
    at = value;
  }
  return text[at] === '[' ? at : null;
}

/** Where the value of a key begins in the object at `at`. Of a key that comes twice, the last. */
function valueAt(text: string, at: number, wanted: string): number | null {
  if (text[at] !== '{') return null;
  let found: number | null = null;
  let next = skipSpace(text, at + 1);
  while (text[next] === '"') {
    const end = endOfString(text, next);
    if (end === null) return null;
    const key = text.slice(next + 1, end - 1);
    const colon = skipSpace(text, end);
    if (text[colon] !== ':') return null;
    const value = skipSpace(text, colon + 1);
    if (key === wanted) found = value;
    const after = endOfValue(text, value);
    if (after === null) return null;
    next = skipSpace(text, after);
    if (text[next] === '}') return found;
    if (text[next] !== ',') return null;
    next = skipSpace(text, next + 1);
  }
  return found;
}

/** Past a value of any kind; null where it does not end. */
function endOfValue(text: string, at: number): number | null {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (!OPENS.has(first)) return endOfWord(text, at);
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      const end = endOfString(text, next);
      if (end === null) return null;
      next = end - 1;
    } else if (OPENS.has(code)) depth += 1;
    else if (CLOSES.has(code)) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return null;
}

/** Past a number, `true`, `false` or `null`. */
function endOfWord(text: string, at: number): number | null {
  let end = at;
  while (end < text.length && /[\w.+-]/.test(text[end] ?? '')) end++;
  return end > at ? end : null;
}

/** Past a string. A quote after an odd number of backslashes belongs to it. */
function endOfString(text: string, at: number): number | null {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return null;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charCodeAt(next) <= 0x20) next++;
  return next;
}
