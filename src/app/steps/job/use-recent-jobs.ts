/** The jobs of this ATS that were used lately on this device, as the ATS has them now. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { JobSummary } from '../../../contract/ats.ts';
import { queries } from '../../api/queries.ts';
import { getPreferences } from '../../platform/preferences.ts';

interface RecentJobs {
  /** Latest first, without those that are closed or gone by now. */
  jobs: JobSummary[];
  isPending: boolean;
}

/** They keep their order while the step is shown: choosing one moves nothing. */
export function useRecentJobs(integrationId: string): RecentJobs {
  const ids = useMemo(() => getPreferences().recent_jobs[integrationId] ?? [], [integrationId]);
  const found = useQueries({ queries: ids.map((id) => queries.job(integrationId, id)) });
  return {
    jobs: found.flatMap(({ data }) =>
      data?.open ? [{ ...data.job, question_count: data.job.screening_questions.length }] : [],
    ),
    isPending: found.some(({ isLoading }) => isLoading),
  };
}
