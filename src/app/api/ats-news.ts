/** What the gateway tells of an ATS as it happens, shown at once and read again where it is shown. */
import type { IntegrationForm } from '../../contract/ats.ts';
import type { IntegrationChange } from '../../contract/session.ts';
import { queries } from './queries.ts';
import { queryClient } from './query-client.ts';
import { readAgain } from './read-again.ts';

/** Something else is the matter with an integration: its name, its form and its jobs show it. */
export function showIntegrationChange({ integration_id, condition }: IntegrationChange): void {
  queryClient.setQueryData(queries.session().queryKey, (session) => {
    if (session === undefined) return undefined;
    const integrations = session.integrations.map((integration) =>
      integration.id === integration_id ? { ...integration, condition } : integration,
    );
    return { ...session, integrations };
  });
  void readAgain(['form', integration_id]);
  showJobsChange(integration_id);
}

/** The list is read again; the job of an entry that is open changes under nobody's hands. */
export function showJobsChange(integrationId: string): void {
  void readAgain(['jobs', integrationId]);
  void queryClient.invalidateQueries({ queryKey: ['job', integrationId], refetchType: 'none' });
}

/** News may have been missed: a form that says something else than the session is read again. */
export async function readAtsNewsAgain(): Promise<void> {
  const { queryKey } = queries.session();
  const forms = queryClient.getQueryCache().findAll({ queryKey: ['form'] });
  await Promise.allSettled([readAgain(queryKey), ...forms.map(({ promise }) => promise)]);
  const session = queryClient.getQueryData(queryKey);
  for (const { state } of forms) {
    const { integration } = (state.data as IntegrationForm | undefined) ?? {};
    const told = session?.integrations.find(({ id }) => id === integration?.id);
    if (told !== undefined && told.condition !== integration?.condition)
      showIntegrationChange({ integration_id: told.id, condition: told.condition });
  }
}
