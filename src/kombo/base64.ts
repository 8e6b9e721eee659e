/** Base64 (RFC 4648, section 4) as it stands in `data`: padded, no line breaks, no data-URI prefix. */
import * as z from 'zod';
import { fault } from './fault.ts';

/** True when the text decodes. Linear and without recursion, since it may be 50 MB long. */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = paddingOf(text);
  return !/[^A-Za-z0-9+/]/.test(padding === 0 ? text : text.slice(0, -padding));
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
