/** What the pages read, as query options: key, function and how long an answer stays fresh. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { JobDetail } from '../../contract/ats.ts';
import type { Question } from '../../questions/question.ts';
import { api } from './api.ts';
import { invitationInPage, sessionInPage } from './session-data.ts';

/** A job with its questions understood; the kinds of question load with the first job. */
export interface UnderstoodJob extends JobDetail {
  questions: readonly Question[];
}

const MINUTE_MS = 60_000;
const LIST_COMING_MS = 2000;

export const queries = {
  session: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: ({ signal }) => api.session(signal),
      initialData: sessionInPage,
      // Of whoever came by a link it says the same for as long as the page is open.
      staleTime: invitationInPage === null ? 5 * MINUTE_MS : Number.POSITIVE_INFINITY,
    }),

  jobs: (integrationId: string, search: string) =>
    infiniteQueryOptions({
      queryKey: ['jobs', integrationId, search],
      queryFn: ({ pageParam, signal }) => api.jobs(integrationId, search, pageParam, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
      staleTime: MINUTE_MS,
      // The gateway shows what has come of a long list by now.
      refetchInterval: ({ state }) =>
        state.data?.pages[0]?.coverage === 'loading' && LIST_COMING_MS,
    }),

  job: (integrationId: string, jobId: string) =>
    queryOptions({
      queryKey: ['job', integrationId, jobId],
      queryFn: async ({ signal }): Promise<UnderstoodJob> => {
        const [detail, { questionsOf }] = await Promise.all([
          api.job(integrationId, jobId, signal),
          import('../../questions/question.ts'),
        ]);
        return { ...detail, questions: questionsOf(detail.job) };
      },
      staleTime: MINUTE_MS,
    }),

  links: () =>
    queryOptions({
      queryKey: ['links'],
      queryFn: ({ signal }) => api.links(signal),
      refetchOnWindowFocus: true,
    }),

  colleagues: () =>
    queryOptions({
      queryKey: ['colleagues'],
      queryFn: ({ signal }) => api.colleagues(signal),
      staleTime: MINUTE_MS,
    }),

  form: (integrationId: string) =>
    queryOptions({
      queryKey: ['form', integrationId],
      queryFn: ({ signal }) => api.form(integrationId, signal),
      staleTime: 5 * MINUTE_MS,
    }),

  users: (integrationId: string, search: string) =>
    queryOptions({
      queryKey: ['users', integrationId, search],
      queryFn: ({ signal }) => api.users(integrationId, search, signal),
      placeholderData: keepPreviousData,
      staleTime: 5 * MINUTE_MS,
    }),

  /** People under an address. Asked at most once in ten minutes: an ATS limits how often. */
  candidates: (integrationId: string, email: string) =>
    queryOptions({
      // An address is the same however it is written.
      queryKey: ['candidates', integrationId, email.trim().toLowerCase()],
      queryFn: ({ signal }) => api.candidates(integrationId, email, signal),
      staleTime: 10 * MINUTE_MS,
      gcTime: 10 * MINUTE_MS,
      retry: false,
    }),
};
