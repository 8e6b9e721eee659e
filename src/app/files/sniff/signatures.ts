/** Kinds that the first bytes give away on their own. */

import { hasAt, latin1, viewOf } from './bytes.ts';
import type { FileKindName } from './file-kinds.ts';

type Signature = [FileKindName, offset: number, bytes: string | readonly number[]];

const SIGNATURES: readonly Signature[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, 'GIF8'],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', 0, '{\\rtf'],
  ['ps', 0, '%!PS'],
  ['wpd', 0, [0xff, 0x57, 0x50, 0x43]],
  ['rar', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['sevenZip', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gz', 0, [0x1f, 0x8b, 0x08]],
  ['webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['ogg', 0, 'OggS'],
  ['mp3', 0, 'ID3'],
  ['program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['program', 0, [0xcf, 0xfa, 0xed, 0xfe]],
  ['shortcut', 0, [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
  ['appleDouble', 0, [0x00, 0x05, 0x16, 0x07]],
];

const RIFF: Record<string, FileKindName> = { WEBP: 'webp', WAVE: 'wav', 'AVI ': 'avi' };

/** Brands of the ISO base media file format (ISO/IEC 14496-12). */
const BRANDS: Record<string, FileKindName> = {
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'avif',
  'qt  ': 'mov',
  'M4A ': 'm4a',
};

/** The kind by signature; null when the start says nothing. */
export function kindOfStart(head: Uint8Array): FileKindName | null {
  const known = SIGNATURES.find(([, offset, bytes]) => hasAt(head, offset, bytes));
  if (known !== undefined) return known[0];
  if (hasAt(head, 0, 'RIFF')) return RIFF[latin1(head.subarray(8, 12))] ?? null;
  if (hasAt(head, 4, 'ftyp')) return BRANDS[latin1(head.subarray(8, 12))] ?? 'mp4';
  if (isBitmap(head)) return 'bmp';
  if (isWindowsProgram(head)) return 'program';
  return isBareMp3(head) ? 'mp3' : null;
}

/** "BM" is also how a text may start; a bitmap has a header of a known length at 14. */
function isBitmap(head: Uint8Array): boolean {
  if (!hasAt(head, 0, 'BM') || head.length < 18) return false;
  return [12, 40, 56, 108, 124].includes(viewOf(head).getUint32(14, true));
}

/** "MZ" is also how a text may start; a program's header points to its PE part. */
function isWindowsProgram(head: Uint8Array): boolean {
  if (!hasAt(head, 0, 'MZ') || head.length < 64) return false;
  return hasAt(head, viewOf(head).getUint32(60, true), 'PE') || head.includes(0);
}

/** An MPEG frame without tags: eleven set bits, layer III, and a bitrate that exists. */
function isBareMp3(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head;
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 > 0 && third >> 4 < 15;
}
