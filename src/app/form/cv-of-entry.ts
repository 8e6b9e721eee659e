/** The CV of an entry, among the files that it names. */
import type { AttachmentEntry, IntakeValues } from './values.ts';

/** The attachment that is its CV, or else the first one; null where nothing is attached. */
export function cvOfEntry({
  attachments,
}: Pick<IntakeValues, 'attachments'>): AttachmentEntry | null {
  return attachments.find(({ type }) => type === 'CV') ?? attachments[0] ?? null;
}
