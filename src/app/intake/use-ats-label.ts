/** How the ATS of the open entry is called, such as "Acme – Workday". */
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { useWords } from '../words/words.ts';
import { useIntake } from './intake-context.ts';

export function useAtsLabel(): string {
  const { t } = useWords();
  const { integrationId } = useIntake();
  const { data: session } = useQuery(queries.session());
  return session?.integrations.find(({ id }) => id === integrationId)?.label ?? t('send.ats');
}
