import { useQuery } from '@tanstack/react-query';
import type { IntegrationOption } from '../../../contract/session.ts';
import { queries } from '../../api/queries.ts';
import { activeIntegration } from '../../form/state/active-integration.ts';
import { usePreferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';

/**
 * The ATS that the bar names: that of the open entry, else the one that new entries get. Undefined
 * while nobody knows, and for an entry whose ATS is not on offer here any more.
 */
export function useShownIntegration(): IntegrationOption | undefined {
  const { integration_id } = usePreferences();
  const active = useStore(activeIntegration);
  const { data: session } = useQuery(queries.session());
  const wanted = active?.id || integration_id;
  const found = session?.integrations.find(({ id }) => id === wanted);
  return found ?? (active?.id ? undefined : session?.integrations[0]);
}
