/**
 * Names that every known ATS takes. Lost are characters that some refuse (UKG Pro: / \ ? : * " < > |),
 * control characters, marks that reverse the reading direction (they can hide an extension), and
 * pictographs; letters of every script stay.
 */
import { extensionOf } from '../../../kombo/request/accepted-types.ts';
import { oneLine, withoutInvisible } from '../../../text/clean.ts';
import { FILE_KINDS, type FileKindName, kindOfExtension } from '../sniff/file-kinds.ts';

/** What file systems take, in bytes of UTF-8. */
export const MAX_NAME_BYTES = 255;

const STANDS_FOR_SEPARATION = /[/\\:|]+/g;
const REFUSED = /[?*"<>]/g;
const PICTOGRAPHS =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\uFE0F\u20E3]|[\u{E0020}-\u{E007F}])(?:\u200D)?/gu;
/** What an address says behind a file: "CV.pdf?dl=1", "CV.pdf;jsessionid=1". */
const BEHIND_FILE = /(\.(?:pdf|docx?|odt|rtf|txt|jpe?g|png))(?:\?|;\w{1,20}=).{0,200}$/i;
/** Windows keeps these for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const FALLBACK = 'document';

/**
 * The name as it is sent, with the extension of its kind. An extension of another known kind is
 * replaced, anything else after a dot belongs to the name ("Version 1.2" → "Version 1.2.pdf").
 */
export function cleanName(name: string, kind: FileKindName | null): string {
  const readable = withoutInvisible(oneLine(name.normalize('NFC')))
    .replace(BEHIND_FILE, '$1')
    .replace(PICTOGRAPHS, '')
    .replace(STANDS_FOR_SEPARATION, '-')
    .replace(REFUSED, '')
    .replace(/ +/g, ' ')
    .replace(/(?<![ .])[ .]+$/, '');
  const extension = extensionFor(readable, kind);
  let stem = withoutExtension(readable, kind);
  // "CV.pdf.exe" that is a PDF becomes "CV.pdf", not "CV.pdf.pdf".
  if (extensionOf(stem) === extension.toLowerCase()) stem = stem.slice(0, -extension.length - 1);
  stem = stem.replace(/^[ .-]+|(?<![ .])[ .]+$/g, '');
  if (stem === '') stem = FALLBACK;
  if (RESERVED.test(stem)) stem = `${stem}_`;
  return shorten(stem, `.${extension}`);
}

/** A name that is not taken yet: "CV.pdf", then "CV (2).pdf". Case does not tell names apart. */
export function uniqueName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string) =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  const extension = `.${extensionOf(name)}`;
  const stem = name.slice(0, -extension.length);
  let unique = name;
  for (let number = 2; isTaken(unique); number++) {
    unique = shorten(stem, ` (${number})${extension}`);
  }
  return unique;
}

function extensionFor(name: string, kind: FileKindName | null): string {
  const given = extensionOf(name);
  const asWritten = name.slice(name.length - given.length);
  if (kind === null) return /^[a-z\d]{1,10}$/.test(given) ? asWritten : 'bin';
  const known: readonly string[] = FILE_KINDS[kind].extensions;
  return known.includes(given) ? asWritten : FILE_KINDS[kind].extensions[0];
}

function withoutExtension(name: string, kind: FileKindName | null): string {
  const given = extensionOf(name);
  const isExtension =
    given !== '' &&
    (kindOfExtension(given) !== null || extensionFor(name, kind).toLowerCase() === given);
  return isExtension ? name.slice(0, -given.length - 1) : name;
}

const encoder = new TextEncoder();
/** Cuts the stem, between whole characters, so that all of it fits. */
function shorten(stem: string, ending: string): string {
  const room = MAX_NAME_BYTES - encoder.encode(ending).length;
  if (encoder.encode(stem).length <= room) return stem + ending;
  // Made for the rare name that is too long: it takes 20 ms.
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(stem)) {
    bytes += encoder.encode(segment).length;
    if (bytes > room) break;
    kept += segment;
  }
  return kept.trimEnd() + ending;
}
