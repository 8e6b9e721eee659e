/** What a connected ATS is in the demo: its people, its jobs, and what it does not do. */
import type { ErrorCode } from '../../kombo/answers/error.ts';
import type { AttachmentRestrictions } from '../../kombo/answers/integration.ts';
import type { WireCandidate, WireTag, WireUser } from '../wire/wire-candidate.ts';
import type { WireJob } from '../wire/wire-job.ts';

/** The parts of the request that an ATS may or may not store, as `write_actions[].fields` names them. */
export const CANDIDATE_FIELDS = [
  'candidate.first_name',
  'candidate.last_name',
  'candidate.email_address',
  'candidate.additional_email_addresses',
  'candidate.phone_number',
  'candidate.additional_phone_numbers',
  'candidate.company',
  'candidate.title',
  'candidate.location',
  'candidate.gender',
  'candidate.availability_date',
  'candidate.salary_expectations',
  'candidate.social_links',
  'application.job_id',
  'application.stage_id',
  'screening_question_answers',
  'attachments',
  'source',
  'sourced_by',
  'gdpr_consent',
  'remote_fields',
] as const;

/** One of these parts. */
export type CandidateField = (typeof CANDIDATE_FIELDS)[number];

/** The lists that a tool may or may not have, as `read_models` names them. */
export const MODELS = [
  'ats_jobs',
  'ats_candidates',
  'ats_applications',
  'ats_users',
  'ats_tags',
] as const;

/** One of these lists. */
export type Model = (typeof MODELS)[number];

/** One connected ATS. */
export interface DemoIntegration {
  /** `tool:` and 24 base58 characters. */
  id: string;
  /** What a person chooses by. */
  label: string;
  organization: string;
  tool: string;
  tool_label: string;
  unsupported_fields: readonly CandidateField[];
  unavailable_models: readonly Model[];
  /** Filters on fields that this tool does not have, such as `job_codes`. */
  unsupported_filters: readonly string[];
  /** Null: nothing known. */
  attachment_restrictions: AttachmentRestrictions | null;
  /** Paths below `remote_fields` and the tool's name that nobody is taken without. */
  required_remote_fields?: readonly string[];
  jobs: readonly WireJob[];
  users: readonly WireUser[];
  tags: readonly WireTag[];
  candidates: readonly WireCandidate[];
  /** Every call that names this integration ends in this error. */
  trouble?: ErrorCode;
  /** Creating a candidate ends in this error; reading works, since it is answered from the copy. */
  creation_trouble?: ErrorCode;
}
