import type { FileRule } from '../../kombo/answers/integration.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { ACME_TEAM } from '../jobs/acme/acme.ts';
import { ACME_JOBS } from '../jobs/acme/jobs.ts';
import { ACME_CANDIDATES } from '../people/acme-candidates.ts';
import { oddUsersOf, tagsOf, usersOf } from '../people/users.ts';
import type { DemoIntegration } from './demo-integration.ts';

const MB = 1_000_000;

const WORD = 'application/msword';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENTS = [
  'application/pdf',
  WORD,
  DOCX,
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'text/rtf',
  'text/plain',
];

const letter: FileRule = {
  is_supported: true,
  min_amount: 0,
  max_amount: 1,
  max_file_size_bytes: 5 * MB,
  accepted_mime_types: DOCUMENTS,
};

/** Stores everything; asks for exactly one CV. */
export const ACME: DemoIntegration = {
  ...DEMO_INTEGRATIONS.acme,
  organization: 'Acme',
  tool: 'workday',
  tool_label: 'Workday',
  unsupported_fields: [],
  unavailable_models: [],
  unsupported_filters: [],
  attachment_restrictions: {
    total_size_bytes: 15 * MB,
    types: {
      CV: { ...letter, min_amount: 1 },
      COVER_LETTER: letter,
      OTHER: {
        is_supported: true,
        min_amount: 0,
        max_amount: 5,
        max_file_size_bytes: 5 * MB,
        accepted_mime_types: [...DOCUMENTS, 'image/png', 'image/jpeg'],
      },
    },
  },
  jobs: ACME_JOBS,
  users: [...usersOf('acme', ACME_TEAM), ...oddUsersOf('acme')],
  tags: tagsOf('acme', ['High potential', 'Talent pool', '再応募', null]),
  candidates: ACME_CANDIDATES,
};
