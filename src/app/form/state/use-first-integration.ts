import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { queries } from '../../api/queries.ts';
import { getPreferences } from '../../platform/preferences.ts';
import type { IntakeValues } from '../values.ts';

/**
 * Gives an ATS to an entry that has none: its CV was dropped before anybody knew which there are.
 * The one that was used last, else the first.
 */
export function useFirstIntegration(
  { setValue }: Pick<UseFormReturn<IntakeValues>, 'setValue'>,
  integrationId: string,
  readOnly: boolean,
): void {
  const isLacking = integrationId === '' && !readOnly;
  const { data: session } = useQuery({ ...queries.session(), enabled: isLacking });
  const offered = session?.integrations.map(({ id }) => id) ?? [];
  const wanted = getPreferences().integration_id;
  const first = offered.find((id) => id === wanted) ?? offered[0];

  useEffect(() => {
    if (isLacking && first !== undefined) setValue('x_integration_id', first);
  }, [isLacking, first, setValue]);
}
