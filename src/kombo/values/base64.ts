/** Base64 (RFC 4648, section 4) as it stands in `data`: padded, no line breaks, no data-URI prefix. */
import * as z from 'zod';
import { encodeIssue } from '../answers/issue.ts';
import { MAX_BASE64_LENGTH } from './bounds.ts';

/** In characters; a multiple of four. */
const PART = 64 * 1024;
const scratch = new Uint8Array((PART / 4) * 3);

/** True when the text decodes. */
export function isBase64(text: string): boolean {
  return decodeBase64(text.length, (from, to) => text.slice(from, to)) !== null;
}

/**
 * Decodes a text of so many characters and hands its bytes on in parts, each good only until the
 * next. Returns how many bytes there are, or null when it is not base64. Linear and without
 * recursion, since it may be 50 MB long; the platform's own decoder is many times faster than any
 * pattern.
 */
export function decodeBase64(
  length: number,
  slice: (from: number, to: number) => string,
  take: (bytes: Uint8Array) => void = () => {},
): number | null {
  if (length % 4 !== 0) return null;
  let size = 0;
  try {
    for (let at = 0; at < length; at += PART) {
      const { written } = scratch.setFromBase64(slice(at, Math.min(length, at + PART)));
      take(scratch.subarray(0, written));
      size += written;
    }
  } catch {
    return null;
  }
  // White space, which it skips, and padding before the end stand for no bytes.
  return size === sizeOf(length, slice(Math.max(0, length - 2), length)) ? size : null;
}

/** How many bytes a base64 text stands for. */
export function decodedLength(text: string): number {
  return sizeOf(text.length, text);
}

/** How many characters the base64 of so many bytes has. */
export function encodedLength(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

function sizeOf(length: number, end: string): number {
  return (length / 4) * 3 - (end.endsWith('==') ? 2 : end.endsWith('=') ? 1 : 0);
}

/** Base64 with something in it, checked to its end. */
export const Base64 = z
  .string()
  .min(1)
  .max(MAX_BASE64_LENGTH)
  .refine(isBase64, encodeIssue('base64'));
