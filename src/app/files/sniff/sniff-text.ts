/** Text, and what kind of text. */
import { FILE_KINDS, type FileKindName, kindOfExtension } from './file-kinds.ts';

type WideEncoding = 'utf-16le' | 'utf-16be';

function markedEncodingOf([first, second]: Uint8Array): WideEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 by its mark, or because every other byte of spaces and line ends is zero; else null. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  const marked = markedEncodingOf(bytes);
  if (marked !== null) return marked;
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length * 0.1 && even < odd / 10) return 'utf-16le';
  if (even > sample.length * 0.1 && odd < even / 10) return 'utf-16be';
  return null;
}

/** A stray control character, as old programs leave them, does not make a text something else. */
const MAX_CONTROL_SHARE = 0.01;

/** Control characters but tab, ends of lines and pages, and the escape of Japanese mails. */
const isControl = (code: number) => code < 9 || (code > 13 && code < 32 && code !== 27);

/** In UTF-16 without its mark there is no doubt to be left: numbers in a table look like it too. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

function looksLikeText(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) if (isControl(byte)) control += 1;
  return !bytes.includes(0) && control <= bytes.length * MAX_CONTROL_SHARE;
}

/**
 * The start of a file as text; null when it is not text. Windows-1252 stands for every older
 * encoding, which is right for letters of ASCII and so for telling kinds apart, not for reading.
 */
export function textOf(head: Uint8Array): string | null {
  const wide = wideEncodingOf(head);
  if (wide !== null) {
    const text = decode(wide, head);
    const isText = markedEncodingOf(head) !== null || !CONTROL.test(text ?? '');
    return isText ? text : null;
  }
  if (!looksLikeText(head)) return null;
  // `stream` keeps a character that the cut went through from counting as wrong.
  return decode('utf-8', head) ?? decode('windows-1252', head);
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

// A comment ends at its first end: a pattern that may look for another one tries them all.
const STARTS: readonly [FileKindName, RegExp][] = [
  ['shortcut', /^\[(?:InternetShortcut|Desktop Entry)\]/i],
  ['shortcut', /^<\?xml(?:(?!<plist)[\s\S])*<plist(?:(?!<key>URL)[\s\S])*<key>URL<\/key>/i],
  ['onlineDocument', /^\{[^{}]*"(?:doc_id|resource_id)"\s*:/],
  [
    'svg',
    /^(?:<\?xml(?:(?!\?>)[\s\S])*\?>)?(?:\s|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE svg[^>]*>)*<svg[\s/>]/i,
  ],
  [
    'html',
    /^(?:<\?xml(?:(?!\?>)[\s\S])*\?>)?(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype html|html|head|body)[\s>]/i,
  ],
  ['xml', /^<\?xml\s/],
  ['vcf', /^BEGIN:VCARD/i],
  ['ics', /^BEGIN:VCALENDAR/i],
  [
    'eml',
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|X-[\w-]+|From|Subject|Date): [\s\S]*^(?:From|Subject): /im,
  ],
];

/** A piece of a page. Markdown may start so too: there the extension has the say. */
const HTML_PIECE = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:div|table)[\s>]/i;

const HEAD_LINE = /^[\w-]{1,60}:/;
const OF_A_PAGE = /^Content-Type:\s{0,10}multipart\/related/im;
/** What only a message has on its way; a browser that saves a page writes "From" and "Subject" as well. */
const OF_A_MESSAGE = /^(?:To|Cc|Received|Return-Path|Delivered-To|Message-ID|In-Reply-To):/im;

/** Heads are shorter than this. Characters. */
const MAX_HEAD = 4000;

/** Is it a page that was saved with its pictures as one file? It looks like a message. */
function isWebArchive(start: string): boolean {
  if (!HEAD_LINE.test(start)) return false;
  const [head = ''] = start.slice(0, MAX_HEAD).split(/\r?\n\r?\n/, 1);
  return OF_A_PAGE.test(head) && !OF_A_MESSAGE.test(head);
}

/** The kind of a text: by its start, else by its extension if that promises text, else plain. */
export function kindOfText(text: string, extension: string): FileKindName {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (isWebArchive(start)) return 'mht';
  const known = STARTS.find(([, pattern]) => pattern.test(start));
  if (known !== undefined) return known[0];
  const promised = kindOfExtension(extension);
  const isText = promised !== null && FILE_KINDS[promised].group === 'text';
  if (isText && promised !== 'html') return promised;
  return HTML_PIECE.test(start) ? 'html' : 'txt';
}
