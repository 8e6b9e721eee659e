/** Ids as Kombo makes them: 24 base58 characters derived from what they stand for. */
import { createHash } from 'node:crypto';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const LENGTH = 24;

/** The id for a readable key such as `job/acme/payroll`: the same key always gives the same id. */
export function komboId(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return Array.from(digest.subarray(0, LENGTH), (byte) => BASE58[byte % BASE58.length]).join('');
}
