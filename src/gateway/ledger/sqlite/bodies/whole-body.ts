/** Whether a body that a power cut may have torn is there to its last byte. */
import { hash } from 'node:crypto';
import { parseJson } from '../../../json-bytes.ts';
import type { Submission } from '../../submission.ts';

/**
 * What did not reach the disk reads as zeros, which are neither JSON nor base64. On a disk that shows
 * what stood there before, the digests of the receipt tell; the little text around the files has none.
 */
export function isWhole(body: Buffer, { attachments }: Submission): boolean {
  try {
    const { value, files } = parseJson(body);
    const digests = new Set([...files.values()].map(({ sha256 }) => sha256));
    JSON.stringify(value, (key, text) => {
      if (key === 'data' && typeof text === 'string' && !files.has(text)) {
        digests.add(hash('sha256', Buffer.from(text, 'base64'), 'hex'));
      }
      return text;
    });
    return attachments.every(({ sha256 }) => sha256 === null || digests.has(sha256));
  } catch {
    return false;
  }
}
