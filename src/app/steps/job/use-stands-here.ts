import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { invitationInPage } from '../../api/session-data.ts';
import { readStanding, twinsOf } from '../../delivery/twins/standing.ts';
import { standingOf, type Twin } from '../../delivery/twins/twins.ts';
import { useIntake } from '../../form/intake-context.ts';
import type { IntakeValues } from '../../form/values.ts';

const NONE: readonly Twin[] = [];

/**
 * The other entries on this device that may be the person of this one; empty also while nobody knows.
 * Whoever came by a link is told nothing of what others entered.
 */
export function useStandsHere(): readonly Twin[] {
  const { id, job } = useIntake();
  const { control, getValues } = useFormContext<IntakeValues>();
  const [candidate, attachments] = useWatch({ control, name: ['candidate', 'attachments'] });
  const { data } = useQuery({
    queryKey: ['twins', id, candidate, attachments],
    enabled: invitationInPage === null,
    queryFn: async () =>
      twinsOf(
        standingOf({ id, values: getValues(), job, step: '' }, 'draft'),
        await readStanding(),
      ),
    // Another tab, or the entry before, may have changed what stands here.
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
    placeholderData: (before) => before,
  });
  return data ?? NONE;
}
