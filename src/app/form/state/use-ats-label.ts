/** How the ATS of the open entry is called, such as "Acme – Workday". */
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useIntake } from '../intake-context.ts';

/** The label that the gateway gives the integration; "the ATS" in words while it is not known. */
export function useAtsLabel(): string {
  const { t } = useI18n();
  const { integrationId } = useIntake();
  const { data: session } = useQuery(queries.session());
  return session?.integrations.find(({ id }) => id === integrationId)?.label ?? t('send.ats');
}
