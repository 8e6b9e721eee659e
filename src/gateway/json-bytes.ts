/**
 * JSON from bytes and to bytes, exactly as `JSON.parse` and `JSON.stringify` do it, but for the files
 * in it. Their base64 is most of the bytes and has nothing to escape, so no text is ever made of it:
 * it stays where it arrived, and a stand-in that nobody can guess, base64 itself, is read instead.
 */
import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { decodeBase64, decodedLength } from '../kombo/values/base64.ts';
import { MAX_JSON_BYTES } from '../kombo/values/bounds.ts';
import type { SizeOf } from '../questions/question-kind.ts';

/** From this length on, in characters, base64 is lifted out. */
export const LONG = 4 * 1024;
/** In JSON these bytes always begin a value: quotes within a text have a backslash before them. */
const FILE_BEGINS = '"data":"';
const QUOTE = '"'.charCodeAt(0);

/** The content of a file within a request. */
export interface LiftedFile {
  /** Its base64, as ASCII; a view of the request's own bytes. */
  base64: Uint8Array;
  /** How many bytes that stands for. */
  size: number;
  /** Of those bytes, in hex. */
  sha256: string;
}

/** By the text that stands in their place. */
export type LiftedFiles = ReadonlyMap<unknown, LiftedFile>;

/** How many bytes a `data` stands for, itself or what it stands in for. */
export function sizeIn(files: LiftedFiles): SizeOf {
  return (data) => files.get(data)?.size ?? decodedLength(data);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is left when the files are lifted out is more than anybody enters. */
export class JsonTooLarge extends Error {
  override name = 'JsonTooLarge';
}

/** What was read, with the files apart. */
export interface ParsedJson {
  value: unknown;
  files: LiftedFiles;
}

/**
 * @throws JsonTooLarge when there are more than `MAX_JSON_BYTES` beside the files; Error when the
 * bytes are not UTF-8 or not JSON
 */
export function parseJson(bytes: Buffer): ParsedJson {
  const steps = parsing(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, giving way to others now and then. */
export async function parseJsonInSteps(bytes: Buffer): Promise<ParsedJson> {
  const steps = parsing(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}

/** So much base64, in characters, is read at once: below a millisecond. */
const STEP = 512 * 1024;

function* parsing(bytes: Buffer): Generator<undefined, ParsedJson> {
  const files = new Map<string, LiftedFile>();
  const rest: Uint8Array[] = [];
  let kept = 0;
  for (let at = 0; ; ) {
    const begin = bytes.indexOf(FILE_BEGINS, at, 'latin1');
    if (begin < 0) break;
    const start = begin + FILE_BEGINS.length;
    const end = bytes.indexOf(QUOTE, start);
    at = start;
    const file = end - start < LONG ? null : yield* readFile(bytes.subarray(start, end));
    if (file === null) continue;
    const standIn = randomUUID().replaceAll('-', '');
    files.set(standIn, file);
    rest.push(bytes.subarray(kept, start), Buffer.from(standIn));
    kept = end;
    at = end;
  }
  const json = files.size === 0 ? bytes : Buffer.concat([...rest, bytes.subarray(kept)]);
  if (json.length > MAX_JSON_BYTES) throw new JsonTooLarge();
  return { value: JSON.parse(utf8.decode(json)), files };
}

/** Null when it is not base64. */
function* readFile(base64: Buffer): Generator<undefined, LiftedFile | null> {
  const digest = createHash('sha256');
  let size = 0;
  for (let at = 0; at < base64.length; at += STEP) {
    const step = base64.subarray(at, at + STEP);
    const decoded = decodeBase64(
      step.length,
      (from, to) => step.toString('latin1', from, to),
      (bytes) => digest.update(bytes),
    );
    const isLast = at + STEP >= base64.length;
    // Padding stands at the end alone.
    if (decoded === null || (!isLast && decoded < (STEP / 4) * 3)) return null;
    size += decoded;
    if (!isLast) yield;
  }
  return { base64, size, sha256: digest.digest('hex') };
}

/** `JSON.stringify` in UTF-8, in pieces, with the files in the places of what stands for them. */
export function toJson(value: unknown, files: LiftedFiles): Uint8Array[] {
  if (files.size === 0) return [Buffer.from(JSON.stringify(value))];
  const lifted: { standIn: string; base64: Uint8Array }[] = [];
  const json = JSON.stringify(value, (_key, text) => {
    const file = files.get(text);
    if (file !== undefined) lifted.push({ standIn: text, base64: file.base64 });
    return text;
  });
  const pieces: Uint8Array[] = [];
  let read = 0;
  // They come in the order in which they were seen.
  for (const { standIn, base64 } of lifted) {
    const at = json.indexOf(standIn, read);
    pieces.push(Buffer.from(json.slice(read, at)), base64);
    read = at + standIn.length;
  }
  return [...pieces, Buffer.from(json.slice(read))];
}
