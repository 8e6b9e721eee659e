/** The answer of `GET /integrations/{id}`. */
import { CREATE_ACTIONS, type CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { komboId } from '../wire/kombo-id.ts';
import {
  CANDIDATE_FIELDS,
  type CandidateField,
  type DemoIntegration,
  MODELS,
} from './demo-integration.ts';

const MODEL_LABELS = {
  ats_jobs: 'Jobs',
  ats_candidates: 'Candidates',
  ats_applications: 'Applications',
  ats_users: 'Users',
  ats_tags: 'Tags',
};

const STATUS_OF_TROUBLE: Record<string, string> = {
  'INTEGRATION.INACTIVE': 'INACTIVE',
  'INTEGRATION.AUTHENTICATION_INVALID': 'INVALID',
};

const SETUP_OF_TROUBLE: Record<string, string> = {
  'INTEGRATION.SETUP_INCOMPLETE': 'INCOMPLETE',
  'INTEGRATION.SETUP_SYNC_PENDING': 'FINAL_SYNC_PENDING',
  'INTEGRATION.QA_FAILED': 'FINAL_SYNC_PENDING',
};

/** Whether the connection works, as Kombo says it of an integration and in its webhooks. */
export function stateOf({ trouble, creation_trouble }: DemoIntegration) {
  return {
    status: STATUS_OF_TROUBLE[trouble ?? creation_trouble ?? ''] ?? 'ACTIVE',
    setup_status: SETUP_OF_TROUBLE[trouble ?? ''] ?? 'COMPLETED',
  };
}

/** The integration as Kombo describes it; what is in trouble says so in its status. */
export function integrationDetails(integration: DemoIntegration) {
  const { creation_trouble } = integration;
  const action = (
    endpoint: CreateEndpoint,
    label: string,
    nameOf: (field: CandidateField) => string,
  ) => ({
    label,
    opted_out_by_customer: false,
    ...coverage(
      CREATE_ACTIONS[endpoint],
      creation_trouble !== 'INTEGRATION.ACTION_NOT_AVAILABLE',
      creation_trouble !== 'INTEGRATION.ACTION_DISABLED',
    ),
    fields: CANDIDATE_FIELDS.map((field) => ({
      opted_out_by_customer: false,
      ...coverage(nameOf(field), !integration.unsupported_fields.includes(field)),
    })),
  });
  return {
    id: integration.id,
    tool: {
      id: integration.tool,
      label: integration.tool_label,
      internal_label: null,
      logo_url: `https://assets.example/${integration.tool}/logo.svg`,
      icon_url: `https://assets.example/${integration.tool}/icon.svg`,
    },
    category: 'ATS',
    ...stateOf(integration),
    end_user: {
      organization_name: integration.organization,
      creator_email: null,
      origin_id: integration.tool,
    },
    scope_config: { id: komboId('scope/intake'), name: 'Intake' },
    data_expired_at: null,
    created_at: '2026-02-01T12:00:00.000Z',
    beta: false,
    read_models: MODELS.map((id) => ({
      label: MODEL_LABELS[id],
      opted_out_by_customer: false,
      fields: [],
      ...coverage(id, !integration.unavailable_models.includes(id)),
    })),
    write_actions: [
      action('candidates', 'Create candidate', (id) => id),
      // The job stands in the path, what is beside it on top.
      action('applications', 'Create application', (id) => id.replace(/^application\./, '')),
    ],
  };
}

function coverage(id: string, supported: boolean, enabled = true) {
  return {
    id,
    is_available: supported && enabled,
    coverage_status: supported ? 'SUPPORTED' : 'UNSUPPORTED',
    scope_config_setting: enabled ? 'ENABLED' : 'DISABLED',
  };
}
