/**
 * Small ATSs: one behind Greenhouse's newer interface, one that asks for a field of its own, and one for
 * each state that people meet.
 */
import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { SMALL_JOBS } from '../jobs/small/small.ts';
import type { DemoIntegration } from './demo-integration.ts';

type SmallKey = keyof typeof SMALL_JOBS;

/** Stores everything, and says nothing about files. */
const small = (key: SmallKey, organization: string, tool: string, tool_label: string) =>
  ({
    ...DEMO_INTEGRATIONS[key],
    organization,
    tool,
    tool_label,
    unsupported_fields: [],
    unavailable_models: ['ats_users', 'ats_tags'],
    unsupported_filters: [],
    attachment_restrictions: null,
    jobs: SMALL_JOBS[key],
    users: [],
    tags: [],
    candidates: [],
  }) satisfies DemoIntegration;

/** In the order in which they are offered. */
export const SMALL: readonly DemoIntegration[] = [
  small('tallgrass', 'Tallgrass Energy', 'greenhousev3', 'Greenhouse'),
  {
    ...small('albatros', 'Albatros Air', 'successfactors', 'SuccessFactors'),
    required_remote_fields: ['Candidate.custNationality'],
  },
  {
    ...small('copperfield', 'Copperfield Mill', 'lever', 'Lever'),
    creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID',
  },
  {
    ...small('nordlicht', 'Nordlicht Optik', 'dvinci', 'd.vinci'),
    trouble: 'INTEGRATION.SETUP_SYNC_PENDING',
  },
  {
    ...small('meridian', 'Meridian Rail', 'icims', 'iCIMS'),
    creation_trouble: 'INTEGRATION.ACTION_NOT_AVAILABLE',
  },
];
