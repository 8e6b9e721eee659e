/** The cache of what the gateway said. */
import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './request.ts';

const RETRIES = 2;

/** A problem document is an answer: asking again at once would bring the same one. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) =>
        count < RETRIES && !(error instanceof ApiProblem && error.problem.status < 500),
      refetchOnWindowFocus: false,
    },
  },
});
