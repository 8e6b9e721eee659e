import type { Coverage, Integration } from '../../kombo/answers/integration.ts';
import { CREATE_ACTIONS, type CreateEndpoint } from '../../kombo/request/create-endpoint.ts';

/**
 * What an ATS says of the action that creates. Both ways to create need the same permission (Kombo's
 * scope "Create applications and candidates"), so where the one is not listed the other speaks for it.
 */
export function actionOf(
  { write_actions }: Pick<Integration, 'write_actions'>,
  endpoint: CreateEndpoint,
): Coverage | null {
  const named = (id: string) => write_actions.find((action) => action.id === id);
  const { candidates, applications } = CREATE_ACTIONS;
  return named(CREATE_ACTIONS[endpoint]) ?? named(candidates) ?? named(applications) ?? null;
}
