/** One job of an ATS, chosen from a list so short that it is gone through by arrow keys. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { JobSummary } from '../../../../contract/ats.ts';
import { queries } from '../../../api/queries.ts';

/** The search narrows the list down. */
const MAX_SHOWN = 20;

/** What `JobRadios` shows, and which job is chosen: the only one found, where it is the only one. */
export interface JobChoice {
  typed: string;
  type(text: string): void;
  /** What was typed when the jobs shown were asked for. */
  search: string;
  jobs: readonly JobSummary[];
  isLoading: boolean;
  error: Error | null;
  retry(): void;
  chosen: JobSummary | undefined;
  choose(id: string): void;
}

/** The jobs of an integration to choose one of; none are asked for while `isAsked` is false. */
export function useJobChoice(integrationId: string, isAsked = true): JobChoice {
  const [typed, type] = useState('');
  const [id, choose] = useState('');
  const search = useDeferredValue(typed);
  const { data, isPending, error, refetch } = useInfiniteQuery({
    ...queries.jobs(integrationId, search),
    enabled: isAsked && integrationId !== '',
  });
  const jobs = (data?.pages[0]?.results ?? []).slice(0, MAX_SHOWN);
  const only = jobs.length === 1 ? jobs[0] : undefined;
  return {
    ...{ typed, type, search, jobs, isLoading: isPending, error },
    retry: () => void refetch(),
    chosen: jobs.find((job) => job.id === id) ?? only,
    choose,
  };
}
