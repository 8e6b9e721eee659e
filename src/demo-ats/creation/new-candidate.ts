/** A person of a request as the ATS has it on record. */
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import type { CandidateField, DemoIntegration } from '../integrations/demo-integration.ts';
import { komboId } from '../wire/kombo-id.ts';
import type { WireCandidate } from '../wire/wire-candidate.ts';

/** Where the ATS says that whoever was sent comes from. */
export const OUR_SOURCE = 'Intake';

/** `at` is an ISO timestamp. What the tool cannot store is left out. */
export function newCandidate(
  integration: DemoIntegration,
  { candidate, remote_fields }: CandidateBody,
  at: string,
): WireCandidate {
  const key = `${integration.id}/${candidate.email_address.toLowerCase()}`;
  const id = komboId(`candidate/${key}`);
  const stored = <T>(field: CandidateField, value: T): T | undefined =>
    integration.unsupported_fields.includes(field) ? undefined : value;
  const { location } = candidate;
  const phone = stored('candidate.phone_number', candidate.phone_number);
  const place = stored('candidate.location', location);
  return {
    id,
    remote_id: `candidate-${id.slice(0, 8)}`,
    first_name: candidate.first_name,
    last_name: candidate.last_name,
    company: stored('candidate.company', candidate.company) ?? null,
    title: stored('candidate.title', candidate.title) ?? null,
    confidential: false,
    source: OUR_SOURCE,
    phone_numbers: [
      ...(phone === undefined ? [] : [{ phone_number: phone, type: null }]),
      ...(stored('candidate.additional_phone_numbers', candidate.additional_phone_numbers) ?? []),
    ],
    email_addresses: [
      { email_address: candidate.email_address, type: null },
      ...(stored('candidate.additional_email_addresses', candidate.additional_email_addresses) ??
        []),
    ],
    social_media: (stored('candidate.social_links', candidate.social_links) ?? []).map(
      ({ url }) => ({
        link: url,
        type: null,
        username: null,
      }),
    ),
    location: place
      ? {
          city: place.city ?? null,
          country: place.country,
          raw: null,
          state: place.state ?? null,
          street_1: place.street_1 ?? null,
          street_2: null,
          zip_code: place.zip_code ?? null,
        }
      : null,
    custom_fields: ownFieldsOf(remote_fields?.[integration.tool]),
    integration_fields: [],
    remote_url: `https://${integration.tool}.example/candidates/${id}`,
    remote_created_at: at,
    remote_updated_at: null,
    remote_data: null,
    changed_at: at,
    remote_deleted_at: null,
    applications: [],
    tags: [],
  };
}

/** Values by the last name of their path, whichever part of `remote_fields` they came in. */
function ownFieldsOf(part: unknown): Record<string, unknown> {
  const found = Object.entries(typeof part === 'object' && part !== null ? part : {});
  return Object.fromEntries(
    found.flatMap(([name, value]) =>
      typeof value === 'object' ? Object.entries(ownFieldsOf(value)) : [[name, value]],
    ),
  );
}
