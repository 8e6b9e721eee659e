/**
 * JSON from bytes and to bytes, exactly as `JSON.parse` and `JSON.stringify` do it, only faster when
 * it carries files. Their base64 is most of the bytes and has nothing to escape, so it need not pass
 * through either character by character: it is lifted out, and a mark that nobody can guess stands
 * in its place meanwhile.
 */
import { randomUUID } from 'node:crypto';
import { isBase64 } from '../../kombo/base64.ts';
import { takeMemory } from './memory.ts';

/** From this length on, in characters, base64 is lifted out. */
const LONG = 16 * 1024;
/** In JSON these bytes always begin a value: quotes within a text have a backslash before them. */
const FILE_BEGINS = '"data":"';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws Error when the bytes are not UTF-8 or not JSON */
export function parseJson(bytes: Buffer): unknown {
  const { rest, lifted } = liftOut(bytes);
  const text = utf8.decode(rest);
  if (lifted.size === 0) return JSON.parse(text);
  return JSON.parse(text, (_key, value) => lifted.get(value) ?? value);
}

function liftOut(bytes: Buffer): { rest: Buffer; lifted: Map<unknown, string> } {
  const lifted = new Map<unknown, string>();
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = 0; ; ) {
    const begin = bytes.indexOf(FILE_BEGINS, at, 'latin1');
    if (begin < 0) break;
    const start = begin + FILE_BEGINS.length;
    const end = bytes.indexOf('"', start, 'latin1');
    at = start;
    if (end - start < LONG) continue;
    const text = bytes.toString('latin1', start, end);
    if (!isBase64(text)) continue;
    const mark = randomUUID();
    lifted.set(mark, text);
    parts.push(bytes.subarray(kept, start), Buffer.from(mark));
    kept = end;
    at = end;
  }
  if (lifted.size === 0) return { rest: bytes, lifted };
  return { rest: Buffer.concat([...parts, bytes.subarray(kept)]), lifted };
}

/**
 * `JSON.stringify` in UTF-8. `files` are the objects within `value` whose `data` is known to be
 * base64. The bytes may be given to `freeMemory`.
 */
export function toJson(value: unknown, files: Iterable<{ data?: unknown }>): Buffer<ArrayBuffer> {
  const known = new Set<unknown>(files);
  const lifted: { mark: string; text: string }[] = [];
  const json = JSON.stringify(value, function (this: unknown, key, text) {
    if (key !== 'data' || typeof text !== 'string' || text.length < LONG || !known.has(this)) {
      return text;
    }
    const mark = randomUUID();
    lifted.push({ mark, text });
    return mark;
  });

  // The marks come in the order in which they were set.
  const growth = lifted.reduce((sum, { mark, text }) => sum + text.length - mark.length, 0);
  const bytes = takeMemory(Buffer.byteLength(json) + growth);
  let read = 0;
  let written = 0;
  for (const { mark, text } of lifted) {
    const at = json.indexOf(mark, read);
    written += bytes.write(json.slice(read, at), written);
    written += bytes.write(text, written, 'latin1');
    read = at + mark.length;
  }
  bytes.write(json.slice(read), written);
  return bytes;
}
