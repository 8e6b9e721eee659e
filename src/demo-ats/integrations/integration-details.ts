/** The answer of `GET /integrations/{id}`. */
import { komboId } from '../wire/kombo-id.ts';
import { CANDIDATE_FIELDS, type DemoIntegration, MODELS } from './demo-integration.ts';

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

export function integrationDetails(integration: DemoIntegration) {
  const { trouble = '', creation_trouble } = integration;
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
    status: STATUS_OF_TROUBLE[trouble] ?? 'ACTIVE',
    setup_status: SETUP_OF_TROUBLE[trouble] ?? 'COMPLETED',
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
      {
        label: 'Create candidate',
        opted_out_by_customer: false,
        ...coverage(
          'ats_create_candidate',
          creation_trouble !== 'INTEGRATION.ACTION_NOT_AVAILABLE',
          creation_trouble !== 'INTEGRATION.ACTION_DISABLED',
        ),
        fields: CANDIDATE_FIELDS.map((id) => ({
          opted_out_by_customer: false,
          ...coverage(id, !integration.unsupported_fields.includes(id)),
        })),
      },
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
