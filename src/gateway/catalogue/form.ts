/** What one ATS takes, put together from its integration and the rules of its action. */
import type { IntegrationForm } from '../../contract/ats.ts';
import {
  type ActionRules,
  type Coverage,
  CREATE_CANDIDATE,
  type Integration,
} from '../../kombo/integration.ts';
import type { IntegrationChoice } from '../environment.ts';

export type FormFacts = Omit<IntegrationForm, 'pause'>;

export function formOf(
  choice: IntegrationChoice,
  integration: Integration,
  rules: ActionRules | null,
): FormFacts {
  const action = integration.write_actions.find(({ id }) => id === CREATE_CANDIDATE) ?? null;
  const users = integration.read_models.find(({ id }) => id === 'ats_users');
  const obstacle = obstacleOf(integration, action);
  return {
    integration: {
      id: choice.id,
      label: choice.label,
      tool: integration.tool.label ?? integration.tool.id,
    },
    creation: { possible: obstacle === null, detail: obstacle },
    fields: Object.fromEntries(
      (action?.fields ?? []).flatMap(({ id, is_available }) =>
        is_available === null ? [] : [[id, is_available]],
      ),
    ),
    users: users?.is_available !== false && users !== undefined,
    attachment_restrictions: rules?.attachment_restrictions ?? null,
  };
}

/** Why nothing can be sent through this integration, or null when it can. */
function obstacleOf(integration: Integration, action: Coverage | null): string | null {
  if (integration.status === 'INVALID') {
    return 'The connection to this ATS is broken; its owner must reconnect it.';
  }
  if (integration.status === 'INACTIVE') return 'The connection to this ATS is switched off.';
  if (integration.setup_status === 'INCOMPLETE') {
    return 'The connection to this ATS is not set up completely.';
  }
  if (integration.setup_status === 'FINAL_SYNC_PENDING') {
    return 'The first synchronisation with this ATS is still running; come back later.';
  }
  if (action?.is_available === false) {
    return 'Creating candidates is switched off for this ATS, or it cannot do it.';
  }
  return null;
}
