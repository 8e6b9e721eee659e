/** How many bytes of files fit into one request to the gateway. */
import { encodedLength } from '../../../kombo/values/base64.ts';

/** Room for everything in the request that is not a file, in bytes. */
const TEXT_BYTES = 512 * 1024;

/** Bytes of files that fit, for the gateway's largest body (base64 takes four bytes for three). */
export function roomFor(maxBodyBytes: number): number {
  return Math.max(0, Math.floor((maxBodyBytes - TEXT_BYTES) / 4) * 3);
}

/** What files become in the request, in bytes. */
export function sentSize(files: readonly { size: number }[]): number {
  return files.reduce((sum, { size }) => sum + encodedLength(size), 0);
}
