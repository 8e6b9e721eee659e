/** Lets the bar on top change the ATS of the open entry. */
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { setActiveIntegration } from '../shell/active-integration.ts';
import type { IntakeValues } from './values.ts';

/**
 * Jobs belong to an ATS, so another ATS means another job; the one chosen before comes back with
 * its ATS. Everything else that was entered stays.
 */
export function useIntegrationChoice(
  form: UseFormReturn<IntakeValues>,
  integrationId: string,
  readOnly: boolean,
): void {
  const { getValues, setValue } = form;
  const jobs = useRef(new Map<string, IntakeValues['application']>());

  useEffect(() => {
    const change = (id: string) => {
      jobs.current.set(integrationId, getValues('application'));
      setValue('application', jobs.current.get(id) ?? { job_id: '', stage_id: '' });
      setValue('sourced_by.user_id', '');
      setValue('x_integration_id', id);
    };
    setActiveIntegration({ id: integrationId, change: readOnly ? null : change });
    return () => setActiveIntegration(null);
  }, [getValues, setValue, integrationId, readOnly]);
}
