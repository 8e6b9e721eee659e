import type { FileRule } from '../../kombo/integration.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { ENGINEERING } from '../jobs/acme/engineering.ts';
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
  jobs: [...ENGINEERING],
  users: [],
  tags: [],
  candidates: [],
};
