/** Text, and what kind of text. */
import { FILE_KINDS, type FileKindName, kindOfExtension } from '../file-kinds.ts';

/** Control characters but tab, line ends and form feed do not occur in text. */
const NOT_IN_TEXT = /[^\P{Cc}\t\n\r\f]/u;

/** The start of the file as text, in UTF-8, UTF-16 or Windows-1252; null when it is not text. */
export function textOf(head: Uint8Array): string | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', head);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', head);
  // `stream` keeps a character that the cut went through from counting as wrong.
  const text = decode('utf-8', head) ?? decode('windows-1252', head);
  return text === null || NOT_IN_TEXT.test(text) ? null : text;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const STARTS: readonly [FileKindName, RegExp][] = [
  ['shortcut', /^\[(?:InternetShortcut|Desktop Entry)\]/i],
  ['shortcut', /^<\?xml[\s\S]*<plist[\s\S]*<key>URL<\/key>/i],
  ['onlineDocument', /^\{[^{}]*"(?:doc_id|resource_id)"\s*:/],
  ['svg', /^(?:<\?xml[\s\S]*?\?>)?(?:\s|<!--[\s\S]*?-->|<!DOCTYPE svg[\s\S]*?>)*<svg[\s/>]/i],
  ['html', /^(?:<\?xml[\s\S]*?\?>)?(?:\s|<!--[\s\S]*?-->)*<(?:!doctype html|html|head|body)[\s>]/i],
  ['xml', /^<\?xml\s/],
  ['vcf', /^BEGIN:VCARD/i],
  ['ics', /^BEGIN:VCALENDAR/i],
  [
    'eml',
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|X-[\w-]+|From|Subject|Date): [\s\S]*^(?:From|Subject): /im,
  ],
];

/** The kind of a text: by its start, else by its extension if that promises text, else plain. */
export function kindOfText(text: string, extension: string): FileKindName {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  const known = STARTS.find(([, pattern]) => pattern.test(start));
  if (known !== undefined) return known[0];
  const promised = kindOfExtension(extension);
  return promised !== null && FILE_KINDS[promised].group === 'text' && promised !== 'html'
    ? promised
    : 'txt';
}
