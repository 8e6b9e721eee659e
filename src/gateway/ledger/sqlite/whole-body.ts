/** Whether a body that a power cut may have torn is there to its last byte. */
import { encodedLength } from '../../../kombo/base64.ts';
import { LONG, parseJson } from '../../json-bytes.ts';
import type { Submission } from '../submission.ts';

/**
 * What did not reach the disk reads as zeros, or as what stood there before. Zeros are neither JSON
 * nor base64, and another file has another digest than the receipt says.
 */
export function isWhole(body: Buffer, { attachments }: Submission): boolean {
  try {
    const { files } = parseJson(body);
    const digests = new Set([...files.values()].map(({ sha256 }) => sha256));
    return attachments.every(
      ({ size, sha256 }) =>
        size === null || sha256 === null || encodedLength(size) < LONG || digests.has(sha256),
    );
  } catch {
    return false;
  }
}
