/**
 * What an ATS does not take. The form hides it; an entry that was begun for another ATS keeps it in
 * the draft, and it is neither checked nor sent.
 */
import { get, set } from 'react-hook-form';
import type { IntegrationForm } from '../../contract/ats.ts';
import { takesField } from './intake-context.ts';
import { emptyValues, type IntakeValues } from './values.ts';

/** The parts that the form hides where they are not taken; names and e-mail are always asked. */
const PARTS = [
  'candidate.phone_number',
  'candidate.additional_email_addresses',
  'candidate.additional_phone_numbers',
  'candidate.title',
  'candidate.company',
  'candidate.location',
  'candidate.social_links',
  'candidate.availability_date',
  'candidate.salary_expectations',
  'candidate.gender',
  'sourced_by',
  'gdpr_consent',
] as const;

export type Part = (typeof PARTS)[number];

function untakenParts(form: IntegrationForm | null): Part[] {
  return PARTS.filter((part) => !takesField(form, part));
}

/** The values with every part that this ATS does not take left empty. */
export function takenValues(values: IntakeValues, form: IntegrationForm | null): IntakeValues {
  const empty = emptyValues(values.x_integration_id);
  const taken = { ...values, candidate: { ...values.candidate } };
  for (const part of untakenParts(form)) set(taken, part, get(empty, part));
  return taken;
}

/** The parts that something was entered into although this ATS does not take them. */
export function keptBack(values: IntakeValues, form: IntegrationForm | null): Part[] {
  return untakenParts(form).filter((part) => isFilled(get(values, part)));
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value === true || Number.isFinite(value);
  // Rows begin with a type: it says nothing yet.
  return Object.entries(value).some(([key, part]) => key !== 'type' && isFilled(part));
}
