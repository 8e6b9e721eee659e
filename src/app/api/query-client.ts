/** The cache of what the gateway said. */
import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, ApiSignedOut } from './request.ts';

const RETRIES = 2;

/** A problem document and an expired login are answers: asking again would bring the same one. */
const isAnswer = (error: unknown) =>
  error instanceof ApiSignedOut || (error instanceof ApiProblem && error.problem.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < RETRIES && !isAnswer(error),
      refetchOnWindowFocus: false,
    },
  },
});
