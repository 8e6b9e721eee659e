/** Small questions to bytes. */

/** Bytes as text with one character a byte, so that text search works on anything. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Do these bytes stand at this offset? Text stands for its ASCII bytes. */
export function hasAt(
  bytes: Uint8Array,
  offset: number,
  wanted: string | readonly number[],
): boolean {
  if (offset + wanted.length > bytes.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    const expected = typeof wanted === 'string' ? wanted.charCodeAt(index) : wanted[index];
    if (bytes[offset + index] !== expected) return false;
  }
  return true;
}

/** A view for numbers of more than one byte. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
