/** The ATS's rules for attachments, and what a list of files breaks of them. */
import { acceptsType } from '../kombo/accepted-types.ts';
import type { AttachmentType } from '../kombo/attachment.ts';
import { ATTACHMENT_TYPES } from '../kombo/choices.ts';
import { fault } from '../kombo/fault.ts';
import type { AttachmentRestrictions, FileRule } from '../kombo/integration.ts';
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

/** What is wrong with one file on its own: a fault, or null. */
export function faultOfFile(
  restrictions: AttachmentRestrictions | null,
  file: RuledFile,
): string | null {
  if (file.size === 0) return fault('file_empty');
  const rule = ruleFor(restrictions, file.type);
  if (rule === null) return null;
  if (!rule.is_supported) return fault('file_kind_unsupported');
  if (!acceptsType(rule.accepted_mime_types, file)) return fault('file_type');
  const max = rule.max_file_size_bytes;
  return max !== null && file.size !== null && file.size > max
    ? fault('file_too_large', { max })
    : null;
}

/** Everything wrong with the attachments: each file, the number of each kind, the total. */
export function checkFiles(
  restrictions: AttachmentRestrictions | null,
  files: readonly RuledFile[],
): Issue[] {
  const single = files.flatMap((file, index): Issue[] => {
    const message = faultOfFile(restrictions, file);
    return message === null ? [] : [{ path: `attachments.${index}`, message }];
  });
  const amounts = ATTACHMENT_TYPES.flatMap((type): Issue[] => {
    const message = faultOfAmount(restrictions, type, files);
    return message === null ? [] : [{ path: 'attachments', message }];
  });
  const max = restrictions?.total_size_bytes ?? null;
  const total = files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  if (max === null || total <= max) return [...single, ...amounts];
  return [
    ...single,
    ...amounts,
    { path: 'attachments', message: fault('file_total_too_large', { max }) },
  ];
}

/** Too few or too many files of one kind: a fault that names the kind, or null. */
export function faultOfAmount(
  restrictions: AttachmentRestrictions | null,
  type: AttachmentType,
  files: readonly Pick<RuledFile, 'type'>[],
): string | null {
  const rule = ruleFor(restrictions, type);
  if (rule === null || !rule.is_supported) return null;
  const amount = files.filter((file) => file.type === type).length;
  const { min_amount: min, max_amount: max } = rule;
  if (min !== null && amount < min) return fault('file_too_few', { min, type });
  if (max !== null && amount > max) return fault('file_too_many', { max, type });
  return null;
}
