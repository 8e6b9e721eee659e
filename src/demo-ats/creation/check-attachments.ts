/** The employer's system refuses files that break its rules: REMOTE.INPUT_INVALID in its words. */

import type { AttachmentRestrictions, FileRule } from '../../kombo/answers/integration.ts';
import { acceptsType } from '../../kombo/request/accepted-types.ts';
import type { Attachment, AttachmentType } from '../../kombo/request/attachment.ts';
import { decodedLength } from '../../kombo/values/base64.ts';
import { ATTACHMENT_TYPES } from '../../kombo/values/choices.ts';
import { AtsError } from '../wire/ats-error.ts';

/**
 * `restrictions` null: nothing is known, so nothing is refused. @throws AtsError
 * REMOTE.INPUT_INVALID that names every file and amount
 */
export function checkAttachments(
  tool: string,
  restrictions: AttachmentRestrictions | null,
  attachments: readonly Attachment[],
): void {
  if (restrictions === null) return;
  const complaints = [
    ...attachments.flatMap((file) => complaintsAbout(file, restrictions.types[file.type])),
    ...ATTACHMENT_TYPES.flatMap((type) =>
      complaintsAboutAmount(type, restrictions.types[type], attachments),
    ),
    ...complaintsAboutTotal(restrictions.total_size_bytes, attachments),
  ];
  if (complaints.length === 0) return;
  throw new AtsError('REMOTE.INPUT_INVALID', `${tool}: ${complaints.join(' ')}`);
}

function complaintsAbout(file: Attachment, rule: FileRule | null): string[] {
  if (rule === null) return [];
  const name = `The attachment "${file.name}" (${file.type})`;
  if (!rule.is_supported) return [`${name} was refused: files of this kind are not taken.`];
  const complaints: string[] = [];
  if (
    !acceptsType(rule.accepted_mime_types, { name: file.name, content_type: file.content_type })
  ) {
    complaints.push(
      `${name} was refused: the type ${file.content_type ?? 'unknown'} is not taken.`,
    );
  }
  const max = rule.max_file_size_bytes;
  if (max !== null && sizeOf(file) > max) {
    complaints.push(`${name} was refused: it is larger than ${max} bytes.`);
  }
  return complaints;
}

function complaintsAboutAmount(
  type: AttachmentType,
  rule: FileRule | null,
  attachments: readonly Attachment[],
): string[] {
  if (rule === null || !rule.is_supported) return [];
  const amount = attachments.filter((file) => file.type === type).length;
  const { min_amount: min, max_amount: max } = rule;
  if (min !== null && amount < min)
    return [`At least ${min} attachment of type ${type} is needed.`];
  if (max !== null && amount > max) {
    return [`At most ${max} attachments of type ${type} are taken.`];
  }
  return [];
}

function complaintsAboutTotal(max: number | null, attachments: readonly Attachment[]): string[] {
  const total = attachments.reduce((sum, file) => sum + sizeOf(file), 0);
  if (max === null || total <= max) return [];
  return [`The attachments together are larger than ${max} bytes.`];
}

/** A file that is only linked to counts as nothing: this ATS does not fetch it. */
function sizeOf({ data }: Attachment): number {
  return data === undefined ? 0 : decodedLength(data);
}
