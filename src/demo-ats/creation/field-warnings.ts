/** Warnings for what the tool does not store: Kombo takes the request and skips the field. */
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import type { CandidateField, DemoIntegration } from '../integrations/demo-integration.ts';

/** The fields that may be unsupported, each with its name and how to find it in a body. */
const OPTIONAL_FIELDS: Partial<
  Record<CandidateField, { label: string; given: (body: CandidateBody) => unknown }>
> = {
  'candidate.additional_email_addresses': {
    label: 'Additional e-mail addresses',
    given: ({ candidate }) => candidate.additional_email_addresses,
  },
  'candidate.phone_number': {
    label: 'Phone number',
    given: ({ candidate }) => candidate.phone_number,
  },
  'candidate.additional_phone_numbers': {
    label: 'Additional phone numbers',
    given: ({ candidate }) => candidate.additional_phone_numbers,
  },
  'candidate.company': { label: 'Company', given: ({ candidate }) => candidate.company },
  'candidate.title': { label: 'Title', given: ({ candidate }) => candidate.title },
  'candidate.location': { label: 'Location', given: ({ candidate }) => candidate.location },
  'candidate.gender': { label: 'Gender', given: ({ candidate }) => candidate.gender },
  'candidate.availability_date': {
    label: 'Availability date',
    given: ({ candidate }) => candidate.availability_date,
  },
  'candidate.salary_expectations': {
    label: 'Salary expectations',
    given: ({ candidate }) => candidate.salary_expectations,
  },
  'candidate.social_links': {
    label: 'Social links',
    given: ({ candidate }) => candidate.social_links,
  },
  'application.stage_id': { label: 'Stage', given: ({ application }) => application.stage_id },
  screening_question_answers: {
    label: 'Screening question answers',
    given: (body) => body.screening_question_answers,
  },
  attachments: { label: 'Attachments', given: (body) => body.attachments },
  source: { label: 'Source', given: (body) => body.source },
  sourced_by: { label: 'Sourced by', given: (body) => body.sourced_by },
  gdpr_consent: { label: 'GDPR consent', given: (body) => body.gdpr_consent },
};

/**
 * One sentence for each field that was given and is not stored, and for each tool's `remote_fields`
 * that are not this one's.
 */
export function fieldWarnings(integration: DemoIntegration, body: CandidateBody): string[] {
  const unsupported = integration.unsupported_fields.flatMap((field) => {
    const known = OPTIONAL_FIELDS[field];
    const value = known?.given(body);
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return known === undefined || empty ? [] : [`${known.label}: not supported by this tool.`];
  });
  const foreign = Object.keys(body.remote_fields ?? {})
    .filter((tool) => tool !== integration.tool)
    .map((tool) => `remote_fields.${tool}: this integration is not of that tool.`);
  return [...unsupported, ...foreign];
}
