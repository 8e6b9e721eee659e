/** What the wire contract allows and this gateway does not pass on, each named by its path. */
import type { IntegrationField } from '../../../contract/integration-fields/field.ts';
import { validateRemoteFields } from '../../../contract/integration-fields/remote-values.ts';
import type { Issue } from '../../../contract/problem.ts';
import { encodeIssue } from '../../../kombo/answers/issue.ts';
import type { FileAnswer } from '../../../kombo/request/attachment.ts';
import type { CandidateBody } from '../../../kombo/request/candidate-request.ts';
import type { LiftedFiles } from '../../json-bytes.ts';

/** How much of a file is looked at, in characters of base64: where a program's header stands. */
const HEAD_LENGTH = 4096;

/**
 * Addresses that an ATS would fetch in our name, programs whatever they are called, and fields of an
 * ATS's own that `fields` do not declare, or not like that. Empty when nothing is refused.
 */
export function refusedFields(
  body: CandidateBody,
  files: LiftedFiles,
  fields: readonly IntegrationField[],
): Issue[] {
  const refuse = (path: string, file: FileAnswer): Issue[] => {
    if (file.data_url !== undefined) {
      return [{ path: `${path}.data_url`, message: encodeIssue('not_taken') }];
    }
    return isProgram(headOf(file, files))
      ? [{ path: `${path}.data`, message: encodeIssue('file_program') }]
      : [];
  };
  const attached = (body.attachments ?? []).flatMap((file, at) =>
    refuse(`attachments.${at}`, file),
  );
  const answered = (body.screening_question_answers ?? []).flatMap(({ answer }, at) =>
    typeof answer === 'object' && !Array.isArray(answer)
      ? refuse(`screening_question_answers.${at}.answer`, answer)
      : [],
  );
  return [...attached, ...answered, ...validateRemoteFields(fields, body.remote_fields)];
}

function headOf({ data = '' }: FileAnswer, files: LiftedFiles): Buffer {
  const base64 = files.get(data)?.base64.subarray(0, HEAD_LENGTH);
  const text =
    base64 === undefined ? data.slice(0, HEAD_LENGTH) : Buffer.from(base64).toString('latin1');
  return Buffer.from(text, 'base64');
}

/** The first bytes of ELF, Mach-O (either order, and the fat form that Java's classes share). */
const PROGRAMS = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe'];

function isProgram(head: Buffer): boolean {
  return PROGRAMS.includes(head.toString('hex', 0, 4)) || isWindowsProgram(head);
}

/** "MZ" is also how a text may start; a program's header points to its PE part. */
function isWindowsProgram(head: Buffer): boolean {
  if (head.length < 64 || head.toString('latin1', 0, 2) !== 'MZ') return false;
  const at = head.readUInt32LE(0x3c);
  return head.toString('latin1', at, at + 4) === 'PE\0\0';
}
