/**
 * The gateway's routes as typed functions, one each. Submitting is the outbox's: it streams a Blob.
 * Schemas other than the session's load with the first answer that needs them.
 */
import * as z from 'zod/mini';
import type { SubmissionQuery } from '../../contract/lists.ts';
import { routes } from '../../contract/routes.ts';
import { Session } from '../../contract/session.ts';
import { request } from './request.ts';

const ats = () => import('../../contract/ats.ts');
const receipt = async () => (await import('../../contract/receipt.ts')).Receipt;

export const api = {
  session: (signal?: AbortSignal) => request(routes.session(), () => Session, { signal }),

  jobs: (integrationId: string, search: string, cursor?: string, signal?: AbortSignal) =>
    request(routes.jobs(integrationId), async () => (await ats()).JobList, {
      query: { search, cursor },
      signal,
    }),

  job: (integrationId: string, jobId: string, signal?: AbortSignal) =>
    request(routes.job(integrationId, jobId), async () => (await ats()).JobDetail, { signal }),

  form: (integrationId: string, signal?: AbortSignal) =>
    request(routes.form(integrationId), async () => (await ats()).IntegrationForm, { signal }),

  users: (integrationId: string, search: string, signal?: AbortSignal) =>
    request(routes.users(integrationId), async () => (await ats()).UserList, {
      query: { search },
      signal,
    }),

  candidates: (integrationId: string, email: string, signal?: AbortSignal) =>
    request(routes.candidates(integrationId), async () => (await ats()).CandidateList, {
      query: { email },
      signal,
    }),

  submissions: (query: SubmissionQuery, signal?: AbortSignal) =>
    request(
      routes.submissions(),
      async () => (await import('../../contract/lists.ts')).ReceiptList,
      { query, signal },
    ),

  submission: (id: string, signal?: AbortSignal) =>
    request(routes.submission(id), receipt, { signal }),

  check: (id: string) => request(routes.check(id), receipt, { method: 'POST' }),
  resend: (id: string) => request(routes.resend(id), receipt, { method: 'POST' }),
  confirm: (id: string) => request(routes.confirm(id), receipt, { method: 'POST' }),
  /** Resolves when nothing of it is left. */
  forget: (id: string) => request(routes.submission(id), () => z.unknown(), { method: 'DELETE' }),
};
