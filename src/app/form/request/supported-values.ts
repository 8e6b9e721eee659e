/**
 * What an ATS does not take. The form hides it; an entry that was begun for another ATS keeps it in
 * the draft, and it is neither checked nor sent.
 */
import { get, set } from 'react-hook-form';
import type { IntegrationForm } from '../../../contract/ats.ts';
import { fieldPath, REMOTE_FIELDS } from '../../../contract/integration-fields/words.ts';
import { CANDIDATE_FIELDS, type CandidatePart, partOf } from '../candidate/candidate-fields.ts';
import { isFilled } from '../is-filled.ts';
import { supportsField } from '../supports-field.ts';
import { emptyValues, type IntakeValues, type RemoteValues } from '../values.ts';

/** A part that the form hides where it is not taken, by its path. */
export type OptionalPart = CandidatePart | 'sourced_by' | 'gdpr_consent';

/** What can be kept back: a part, or what other ATSs ask for on their own. */
export type OmittedPart = OptionalPart | 'remote_fields';

/** Names and e-mail are always asked. */
const PARTS: ReadonlySet<OptionalPart> = new Set([
  ...CANDIDATE_FIELDS.flatMap((field) => (field.required ? [] : [partOf(field)])),
  'sourced_by',
  'gdpr_consent',
]);

function unsupportedParts(form: IntegrationForm | null): OptionalPart[] {
  return [...PARTS].filter((part) => !supportsField(form, part));
}

/** The values with every part that this ATS does not take left empty. */
export function supportedValues(values: IntakeValues, form: IntegrationForm | null): IntakeValues {
  const empty = emptyValues(values.x_integration_id);
  const taken = { ...values, candidate: { ...values.candidate } };
  for (const part of unsupportedParts(form)) set(taken, part, get(empty, part));
  return taken;
}

/** The parts that something was entered into although this ATS does not take them. */
export function omittedParts(values: IntakeValues, form: IntegrationForm | null): OmittedPart[] {
  const parts = unsupportedParts(form).filter((part) => isFilled(get(values, part)));
  return hasForeignValues(values.remote_fields, form) ? [...parts, 'remote_fields'] : parts;
}

/** Was something entered that this ATS does not ask for on its own? Nothing is while that is not known. */
function hasForeignValues(entered: RemoteValues, form: IntegrationForm | null): boolean {
  if (form === null) return false;
  const taken = new Set<string>(form.integration_fields.map(fieldPath));
  const isForeign = (value: unknown, path: string): boolean => {
    if (taken.has(path)) return false;
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'boolean' || isFilled(value);
    }
    return Object.entries(value).some(([name, inner]) => isForeign(inner, `${path}.${name}`));
  };
  return isForeign(entered, REMOTE_FIELDS);
}
