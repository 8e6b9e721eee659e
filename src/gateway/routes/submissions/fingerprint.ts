/** What tells a repeat of a request from another request under the same id. */
import { hash } from 'node:crypto';
import type { SentFile } from '../../../contract/receipt.ts';
import type { FileAnswer } from '../../../kombo/request/attachment.ts';
import type { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import type { LiftedFiles } from '../../json-bytes.ts';

/**
 * The digest of the strict reading, so it tells meaning apart, not white space. The digests of the
 * files stand for their contents, which need not be read a second time.
 */
export function fingerprintOf(
  request: PostAtsCandidatesRequest,
  sent: ReadonlyMap<FileAnswer, SentFile>,
  files: LiftedFiles,
): string {
  const digests = new Map<unknown, unknown>([...sent].filter(([, { sha256 }]) => sha256 !== null));
  for (const [standIn, { sha256 }] of files) digests.set(standIn, { sha256 });
  const text = JSON.stringify(request, (_key, value) => digests.get(value) ?? value);
  return hash('sha256', text, 'hex');
}
