/** The gateway's routes as typed functions, one each. Submitting is the outbox's: it streams a Blob. */
import * as z from 'zod';
import { Receipt } from '../../contract/receipt.ts';
import { ReceiptList, routes, type SubmissionQuery } from '../../contract/routes.ts';
import {
  CandidateList,
  IntegrationForm,
  JobDetail,
  JobList,
  Session,
  UserList,
} from '../../contract/session.ts';
import { request } from './request.ts';

export const api = {
  session: (signal?: AbortSignal) => request(routes.session(), Session, { signal }),

  jobs: (integrationId: string, search: string, cursor?: string, signal?: AbortSignal) =>
    request(routes.jobs(integrationId), JobList, { query: { search, cursor }, signal }),

  job: (integrationId: string, jobId: string, signal?: AbortSignal) =>
    request(routes.job(integrationId, jobId), JobDetail, { signal }),

  form: (integrationId: string, signal?: AbortSignal) =>
    request(routes.form(integrationId), IntegrationForm, { signal }),

  users: (integrationId: string, search: string, signal?: AbortSignal) =>
    request(routes.users(integrationId), UserList, { query: { search }, signal }),

  candidates: (integrationId: string, email: string, signal?: AbortSignal) =>
    request(routes.candidates(integrationId), CandidateList, { query: { email }, signal }),

  submissions: (query: SubmissionQuery, signal?: AbortSignal) =>
    request(routes.submissions(), ReceiptList, { query, signal }),

  submission: (id: string, signal?: AbortSignal) =>
    request(routes.submission(id), Receipt, { signal }),

  check: (id: string) => request(routes.check(id), Receipt, { method: 'POST' }),
  resend: (id: string) => request(routes.resend(id), Receipt, { method: 'POST' }),
  confirm: (id: string) => request(routes.confirm(id), Receipt, { method: 'POST' }),
  forget: (id: string) => request(routes.submission(id), z.unknown(), { method: 'DELETE' }),
};
