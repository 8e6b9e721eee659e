/** The files of a request as the receipt lists them, with the digest of what is really in them. */
import { hash } from 'node:crypto';
import type { SentFile } from '../../../contract/receipt.ts';
import type { FileAnswer } from '../../../kombo/request/attachment.ts';
import type { CandidateBody } from '../../../kombo/request/candidate-request.ts';
import type { LiftedFiles } from '../../json-bytes.ts';

/** Attachments in their order, then the files that answer questions (`type` null). */
export function sentFilesOf(body: CandidateBody, files: LiftedFiles): Map<FileAnswer, SentFile> {
  const sent = new Map<FileAnswer, SentFile>();
  const add = (file: FileAnswer, type: SentFile['type']) => {
    const { name, content_type = null, data } = file;
    sent.set(file, { name, content_type, ...contentOf(data, files), type });
  };
  for (const file of body.attachments ?? []) add(file, file.type);
  for (const { answer } of body.screening_question_answers ?? []) {
    if (typeof answer === 'object' && !Array.isArray(answer)) add(answer, null);
  }
  return sent;
}

/** A file that is only linked to has neither. */
function contentOf(
  data: string | undefined,
  files: LiftedFiles,
): Pick<SentFile, 'size' | 'sha256'> {
  if (data === undefined) return { size: null, sha256: null };
  const lifted = files.get(data);
  if (lifted !== undefined) return { size: lifted.size, sha256: lifted.sha256 };
  const bytes = Buffer.from(data, 'base64');
  return { size: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}
