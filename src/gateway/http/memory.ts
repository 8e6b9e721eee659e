/**
 * Memory for large bodies that goes back to the system at once. Left to the garbage collector, a
 * few megabytes per request make it look through everything else after every other request.
 */

/** From this size on memory is a piece of its own, not part of a pool that others share. */
const OWN_PIECE = 64 * 1024;

/** Memory of so many bytes; what stands in it is anything. */
export function takeMemory(bytes: number): Buffer<ArrayBuffer> {
  return bytes < OWN_PIECE ? Buffer.allocUnsafe(bytes) : Buffer.allocUnsafeSlow(bytes);
}

/** The buffer, a whole one, is empty afterwards unless it shares its memory with others. */
export function freeMemory({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}
