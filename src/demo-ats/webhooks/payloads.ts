/** What the webhooks of an integration say, in Kombo's shapes. */
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import { stateOf } from '../integrations/integration-details.ts';
import { komboId } from '../wire/kombo-id.ts';

const endUserOf = ({ organization, tool }: DemoIntegration) => ({
  organization_name: organization,
  creator_email: null,
  origin_id: tool,
});

const about = ({ id, tool }: DemoIntegration) => ({
  integration_id: id,
  integration_tool: tool,
  integration_category: 'ATS',
});

/** Records of these models changed in the copy. */
export function dataChanged(integration: DemoIntegration, models: readonly string[]) {
  return { ...about(integration), changed_models: models.map((name) => ({ name })) };
}

/** A sync ended that began at `began`; times are milliseconds since 1970. */
export function syncFinished(
  integration: DemoIntegration,
  { id, began, ended }: { id: string; began: number; ended: number },
) {
  return {
    ...about(integration),
    sync_id: id,
    sync_state: 'SUCCEEDED',
    sync_started_at: new Date(began).toISOString(),
    sync_ended_at: new Date(ended).toISOString(),
    sync_duration_seconds: Math.round((ended - began) / 1000),
    end_user: endUserOf(integration),
    log_url: 'https://kombo.example/demo/logs',
  };
}

/** The connection works, or not any more, since `at` (milliseconds since 1970). */
export function stateChanged(integration: DemoIntegration, at: number) {
  const { status, setup_status } = stateOf(integration);
  return {
    ...about(integration),
    end_user: endUserOf(integration),
    qa_status: 'PASSED',
    setup_status,
    state: status,
    updated_at: new Date(at).toISOString(),
  };
}

/** Kombo's types of issues that the demo raises, with their titles. */
export const ISSUE_TITLES = {
  'integration.authentication_failed': 'Authentication failed',
  'integration.action_failing': 'Action failing',
} as const;

/** An issue that was observed since `since`, and resolved at `resolved` unless that is null. */
export function issueChanged(
  integration: DemoIntegration,
  type: keyof typeof ISSUE_TITLES,
  { since, resolved }: { since: number; resolved: number | null },
) {
  const isOpen = resolved === null;
  return {
    change: isOpen ? 'raised' : 'resolved',
    issue: {
      id: komboId(`issue/${integration.id}/${type}`),
      type,
      title: ISSUE_TITLES[type],
      status: isOpen ? 'OPEN' : 'RESOLVED',
      markdown_message: 'See the logs of this integration.',
      first_observed_at: new Date(since).toISOString(),
      resolved_at: isOpen ? null : new Date(resolved).toISOString(),
    },
    integration: {
      id: integration.id,
      tool: integration.tool,
      category: 'ATS',
      end_user: endUserOf(integration),
    },
  };
}
