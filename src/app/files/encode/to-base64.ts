/** Base64 (RFC 4648, section 4) of bytes, by the platform's own encoder where it exists. */

/** Arguments of one call; far below what any engine takes. A multiple of three bytes. */
const CHUNK_BYTES = 24_576;

interface WithBase64 {
  toBase64?(): string;
}

export function toBase64(bytes: Uint8Array): string {
  const platform: WithBase64 = bytes;
  return platform.toBase64?.() ?? toBase64InChunks(bytes);
}

/** For browsers before `Uint8Array.prototype.toBase64` (Chrome 140, Firefox 133, Safari 18.2). */
export function toBase64InChunks(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES)));
  }
  return text;
}
