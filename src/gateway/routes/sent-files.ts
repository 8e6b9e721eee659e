/** The files of a request as the receipt lists them, with the digest of what is really in them. */
import { createHash } from 'node:crypto';
import type { SentFile } from '../../contract/receipt.ts';
import type { FileAnswer } from '../../kombo/attachment.ts';
import type { CandidateBody } from '../../kombo/candidate-request.ts';

/** Attachments in their order, then the files that answer questions (`type` null). */
export function sentFilesOf(body: CandidateBody): Map<FileAnswer, SentFile> {
  const sent = new Map<FileAnswer, SentFile>();
  for (const file of body.attachments ?? []) sent.set(file, sentFile(file, file.type));
  for (const { answer } of body.screening_question_answers ?? []) {
    if (typeof answer === 'object' && !Array.isArray(answer)) {
      sent.set(answer, sentFile(answer, null));
    }
  }
  return sent;
}

function sentFile(file: FileAnswer, type: SentFile['type']): SentFile {
  const { name, content_type = null, data } = file;
  const content = data === undefined ? { size: null, sha256: null } : contentOf(data);
  return { name, content_type, ...content, type };
}

/** Characters of base64 that are decoded at once; a multiple of four. */
const PART = 64 * 1024;

/** Part by part: decoded at once, a file would take its size in memory again. */
function contentOf(base64: string): { size: number; sha256: string } {
  const digest = createHash('sha256');
  const part = Buffer.allocUnsafe(Math.ceil(Math.min(base64.length, PART) / 4) * 3);
  let size = 0;
  for (let at = 0; at < base64.length; at += PART) {
    const length = part.write(base64.slice(at, at + PART), 'base64');
    digest.update(part.subarray(0, length));
    size += length;
  }
  return { size, sha256: digest.digest('hex') };
}
