/** What an ATS stores, as far as it is known. */
import type { IntegrationForm } from '../../contract/ats.ts';
import { type CandidateField, partOf } from './candidate/candidate-fields.ts';

/**
 * Does this ATS store the field at a path of the request, and every part that it is in? Fields that
 * nobody spoke of are offered, and all are while it is not known what the ATS takes.
 */
export function supportsField(form: IntegrationForm | null, path: string): boolean {
  const keys = path.split('.');
  return keys.every((_, at) => form?.fields[keys.slice(0, at + 1).join('.')] ?? true);
}

/** Is the candidate's field asked for this ATS? What Kombo cannot do without always is. */
export function isAsked(form: IntegrationForm | null, field: CandidateField): boolean {
  return field.required === true || supportsField(form, partOf(field));
}
