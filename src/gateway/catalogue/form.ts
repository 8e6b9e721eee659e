/** What one ATS takes, put together from its integration and the rules of its action. */
import type { IntegrationForm } from '../../contract/ats.ts';
import type { IntegrationField } from '../../contract/integration-fields/field.ts';
import type { ActionRules, Integration } from '../../kombo/answers/integration.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { actionOf } from '../connections/action-of.ts';
import type { IntegrationChoice } from '../environment.ts';

/** A form without what only this gateway knows of it now. */
export type FormFacts = Omit<IntegrationForm, 'pause' | 'creation' | 'integration'> & {
  integration: Omit<IntegrationForm['integration'], 'condition'>;
};

/** Where the form has what the body of an application has on top. */
const FORM_PATHS: Readonly<Record<string, string>> = { stage_id: 'application.stage_id' };

/**
 * Puts the form together. `rules` is null where the ATS does not tell its rules for files. Kombo: a
 * field or model whose `is_available` is null is not known to be stored or not. `fields` are those that
 * whoever runs this gateway has declared for the ATS.
 */
export function formOf(
  choice: IntegrationChoice,
  integration: Integration,
  rules: ActionRules | null,
  endpoint: CreateEndpoint,
  fields: readonly IntegrationField[],
): FormFacts {
  const action = actionOf(integration, endpoint);
  const users = integration.read_models.find(({ id }) => id === 'ats_users');
  return {
    integration: {
      id: choice.id,
      label: choice.label,
      tool: integration.tool.label ?? integration.tool.id,
    },
    fields: Object.fromEntries(
      (action?.fields ?? []).flatMap(({ id, is_available }) =>
        is_available === null ? [] : [[FORM_PATHS[id] ?? id, is_available]],
      ),
    ),
    users: users?.is_available !== false && users !== undefined,
    attachment_restrictions: rules?.attachment_restrictions ?? null,
    integration_fields: [...fields],
  };
}
