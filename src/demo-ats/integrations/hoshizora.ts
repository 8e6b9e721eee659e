import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { HOSHIZORA_JOBS, HOSHIZORA_TEAM } from '../jobs/hoshizora/hoshizora.ts';
import { HOSHIZORA_CANDIDATES } from '../people/other-candidates.ts';
import { usersOf } from '../people/users.ts';
import type { DemoIntegration } from './demo-integration.ts';

/** Takes any number of CVs of any type, no cover letters, and says nothing about other files. */
export const HOSHIZORA: DemoIntegration = {
  ...DEMO_INTEGRATIONS.hoshizora,
  organization: 'Hoshizora Pay',
  tool: 'personio',
  tool_label: 'Personio',
  unsupported_fields: [
    'candidate.additional_email_addresses',
    'candidate.additional_phone_numbers',
    'candidate.company',
    'candidate.title',
    'application.stage_id',
    'gdpr_consent',
  ],
  unavailable_models: ['ats_tags'],
  unsupported_filters: ['job_codes', 'last_name'],
  attachment_restrictions: {
    total_size_bytes: null,
    types: {
      CV: {
        is_supported: true,
        min_amount: 0,
        max_amount: null,
        max_file_size_bytes: 20_000_000,
        accepted_mime_types: null,
      },
      COVER_LETTER: { is_supported: false },
      OTHER: null,
    },
  },
  jobs: HOSHIZORA_JOBS,
  users: usersOf('hoshizora', HOSHIZORA_TEAM),
  tags: [],
  candidates: HOSHIZORA_CANDIDATES,
};
