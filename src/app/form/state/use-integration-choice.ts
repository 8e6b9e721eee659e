/** Lets the bar on top change the ATS of the open entry. */
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { IntakeValues } from '../values.ts';
import { activeIntegration } from './active-integration.ts';

/** What an ATS's own ids stand in. */
type Chosen = Pick<IntakeValues, 'application' | 'sourced_by'>;

const NOTHING: Chosen = {
  application: { job_id: '', stage_id: '' },
  sourced_by: { user_id: '' },
};

/**
 * Jobs and colleagues belong to an ATS, so another ATS means others; those chosen before come back
 * with their ATS. Everything else that was entered stays.
 */
export function useIntegrationChoice(
  form: Pick<UseFormReturn<IntakeValues>, 'getValues' | 'setValue'>,
  integrationId: string,
  readOnly: boolean,
): void {
  const { getValues, setValue } = form;
  const chosen = useRef(new Map<string, Chosen>());

  useEffect(() => {
    const change = (id: string) => {
      const { application, sourced_by } = getValues();
      // Copies: the form goes on writing into its own where the next values are equal to them.
      chosen.current.set(integrationId, structuredClone({ application, sourced_by }));
      const before = chosen.current.get(id) ?? NOTHING;
      setValue('application', before.application);
      setValue('sourced_by', before.sourced_by);
      setValue('x_integration_id', id);
    };
    activeIntegration.set({ id: integrationId, change: readOnly ? null : change });
    return () => activeIntegration.set(null);
  }, [getValues, setValue, integrationId, readOnly]);
}
