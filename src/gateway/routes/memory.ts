/**
 * Memory for large bodies that goes back to the system at once. Left to the garbage collector, a
 * few megabytes per request make it look through everything else after every other request.
 */

/** From this size on memory is a piece of its own, not part of a pool that others share. */
const OWN_PIECE = 64 * 1024;

export function takeMemory(bytes: number): Buffer<ArrayBuffer> {
  return bytes < OWN_PIECE ? Buffer.allocUnsafe(bytes) : Buffer.allocUnsafeSlow(bytes);
}

/** The buffer, which came from `takeMemory` whole, is empty afterwards if it was large. */
export function freeMemory({ buffer, length }: Buffer<ArrayBuffer>): void {
  if (length >= OWN_PIECE) buffer.transfer(0);
}
