/** The ATS's rules for attachments, and what a list of files breaks of them. */

import type { AttachmentRestrictions, FileRule } from '../kombo/answers/integration.ts';
import { encodeIssue } from '../kombo/answers/issue.ts';
import { acceptsType } from '../kombo/request/accepted-types.ts';
import type { AttachmentType } from '../kombo/request/attachment.ts';
import { ATTACHMENT_TYPES } from '../kombo/values/choices.ts';
import type { Issue } from './problem.ts';

/** Kombo's advice where an ATS's own limit is not known: most ATSs stop at this total, in bytes. */
export const ADVISED_TOTAL_BYTES = 10_000_000;

/** A file as the rules see it: bytes of the decoded content, null when only a URL is sent. */
export interface RuledFile {
  name: string;
  type: AttachmentType;
  content_type: string | null;
  size: number | null;
}

/** The rule for a kind of file; null when nothing is known. */
export function ruleFor(
  restrictions: AttachmentRestrictions | null,
  type: AttachmentType,
): FileRule | null {
  return restrictions?.types[type] ?? null;
}

/** What is wrong with one file on its own: an encoded issue, or null. */
export function validateFile(
  restrictions: AttachmentRestrictions | null,
  file: RuledFile,
): string | null {
  if (file.size === 0) return encodeIssue('file_empty');
  const rule = ruleFor(restrictions, file.type);
  if (rule === null) return null;
  if (!rule.is_supported) return encodeIssue('file_kind_unsupported');
  if (!acceptsType(rule.accepted_mime_types, file)) return encodeIssue('file_type');
  const max = rule.max_file_size_bytes;
  return max !== null && file.size !== null && file.size > max
    ? encodeIssue('file_too_large', { max })
    : null;
}

/** Everything wrong with the attachments: each file, the number of each kind, the total. */
export function validateFiles(
  restrictions: AttachmentRestrictions | null,
  files: readonly RuledFile[],
): Issue[] {
  const single = files.flatMap((file, index): Issue[] => {
    const message = validateFile(restrictions, file);
    return message === null ? [] : [{ path: `attachments.${index}`, message }];
  });
  const amounts = ATTACHMENT_TYPES.flatMap((type): Issue[] => {
    const message = validateAmount(restrictions, type, files);
    return message === null ? [] : [{ path: 'attachments', message }];
  });
  const max = restrictions?.total_size_bytes ?? null;
  const total = files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  if (max === null || total <= max) return [...single, ...amounts];
  return [
    ...single,
    ...amounts,
    { path: 'attachments', message: encodeIssue('file_total_too_large', { max }) },
  ];
}

/** Too few or too many files of one kind: an encoded issue that names the kind, or null. */
export function validateAmount(
  restrictions: AttachmentRestrictions | null,
  type: AttachmentType,
  files: readonly Pick<RuledFile, 'type'>[],
): string | null {
  const rule = ruleFor(restrictions, type);
  if (rule === null || !rule.is_supported) return null;
  const amount = files.filter((file) => file.type === type).length;
  const { min_amount: min, max_amount: max } = rule;
  if (min !== null && amount < min) return encodeIssue('file_too_few', { min, type });
  if (max !== null && amount > max) return encodeIssue('file_too_many', { max, type });
  return null;
}
