/** The files of a request as the receipt lists them, with the digest of what is really in them. */
import { hash } from 'node:crypto';
import type { SentFile } from '../../contract/receipt.ts';
import type { FileAnswer } from '../../kombo/attachment.ts';
import type { CandidateBody } from '../../kombo/candidate-request.ts';

/** Attachments in their order, then the files that answer questions (`type` null). */
export function sentFilesOf(body: CandidateBody): SentFile[] {
  const answers = (body.screening_question_answers ?? []).flatMap(({ answer }) =>
    typeof answer === 'object' && !Array.isArray(answer) ? [answer] : [],
  );
  return [
    ...(body.attachments ?? []).map((file) => ({ ...sentFile(file), type: file.type })),
    ...answers.map((file) => ({ ...sentFile(file), type: null })),
  ];
}

function sentFile({ name, content_type: type, data }: FileAnswer): Omit<SentFile, 'type'> {
  const content_type = type ?? null;
  if (data === undefined) {
    return { name, content_type, size: null, sha256: null };
  }
  const bytes = Buffer.from(data, 'base64');
  return { name, content_type, size: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}
