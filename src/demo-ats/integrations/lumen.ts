import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { LUMEN_JOBS } from '../jobs/lumen/jobs.ts';
import { LUMEN_CANDIDATES } from '../people/other-candidates.ts';
import { tagsOf } from '../people/users.ts';
import type { DemoIntegration } from './demo-integration.ts';

/** Says nothing about files, has no users to read, and stores less of a person. */
export const LUMEN: DemoIntegration = {
  ...DEMO_INTEGRATIONS.lumen,
  organization: 'Lumen Foods',
  tool: 'greenhouse',
  tool_label: 'Greenhouse',
  unsupported_fields: [
    'candidate.gender',
    'candidate.salary_expectations',
    'candidate.availability_date',
    'sourced_by',
  ],
  unavailable_models: ['ats_users'],
  unsupported_filters: ['visibilities'],
  attachment_restrictions: null,
  jobs: LUMEN_JOBS,
  users: [],
  tags: tagsOf('lumen', ['Trial day booked']),
  candidates: LUMEN_CANDIDATES,
};
