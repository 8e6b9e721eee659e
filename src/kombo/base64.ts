/** Base64 (RFC 4648, section 4) as it stands in `data`: padded, no line breaks, no data-URI prefix. */
import * as z from 'zod';
import { fault } from './fault.ts';

/** In characters; a multiple of four. */
const PART = 64 * 1024;
const scratch = new Uint8Array((PART / 4) * 3);

/**
 * True when the text decodes. Linear and without recursion, since it may be 50 MB long; the
 * platform's own decoder is many times faster than any pattern.
 */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  let bytes = 0;
  try {
    for (let at = 0; at < text.length; at += PART) {
      bytes += scratch.setFromBase64(text.slice(at, at + PART)).written;
    }
  } catch {
    return false;
  }
  // White space, which it skips, and padding before the end stand for no bytes.
  return bytes === decodedLength(text);
}

/** How many bytes a base64 text stands for. */
export function decodedLength(text: string): number {
  return (text.length / 4) * 3 - paddingOf(text);
}

/** How many characters the base64 of so many bytes has. */
export function encodedLength(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

function paddingOf(text: string): 0 | 1 | 2 {
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}

export const Base64 = z.string().min(1).refine(isBase64, fault('base64'));
