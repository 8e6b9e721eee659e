/** The streams of a PDF, found without reading its structure. */
import { unzlibSync } from 'fflate';

/** Bytes before a stream that its dictionary is looked for in; those of page drawings are short. */
const DICTIONARY = 600;

/** What is looked for in a dictionary is ASCII; other bytes may be any sign. */
export const ascii = new TextDecoder('latin1');

/** A stream with the dictionary before it, by its object's number; NaN where that is not found. */
interface Stream {
  number: number;
  dictionary: string;
  body: Uint8Array;
}

/** "12 0 obj": the number of an object by where its word stands; NaN without one. */
export const numberBefore = (text: string, at: number) =>
  Number(/(\d{1,9}) \d{1,5}$/.exec(text.slice(Math.max(0, at - 16), Math.max(0, at)))?.[1]);

/** Every stream of the file with the dictionary before it, found by their words as a repair would. */
export function* streamsOf(file: Uint8Array): Generator<Stream> {
  for (let at = find(file, 'stream', 0); at >= 0; at = find(file, 'stream', at)) {
    const begin = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = find(file, 'endstream', begin);
    if (end < 0) return;
    const before = ascii.decode(file.subarray(Math.max(0, at - DICTIONARY), at));
    const head = before.lastIndexOf(' obj');
    const dictionary = before.slice(Math.max(0, head));
    yield { number: numberBefore(before, head), dictionary, body: file.subarray(begin, end) };
    at = end + 9;
  }
}

export function find(file: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && file[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return at;
  }
  return -1;
}

export function unpacked(
  dictionary: string,
  body: Uint8Array,
  room: Uint8Array,
): Uint8Array | null {
  if (!dictionary.includes('/Filter')) return body.subarray(0, room.length);
  if (!/\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\s*(?:\]\s*)?(?:\/|>>)/.test(dictionary))
    return null;
  try {
    return unzlibSync(body, { out: room });
  } catch {
    return null; // encrypted or damaged
  }
}
