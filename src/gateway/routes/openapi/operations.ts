/** Every route of the interface with what it takes and gives: the schemas that the routes parse with. */
import * as z from 'zod';
import {
  CandidateList,
  CandidateQuery,
  IntegrationForm,
  JobDetail,
  JobList,
  ReconnectLink,
  UserList,
} from '../../../contract/ats.ts';
import {
  JobQuery,
  ReceiptList,
  SubmissionFilter,
  SubmissionQuery,
  UserQuery,
} from '../../../contract/lists.ts';
import { Receipt } from '../../../contract/receipt.ts';
import { Session, SessionEnd, SignedOut } from '../../../contract/session.ts';
import { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import { AnyWebhook } from '../../../kombo/webhooks/webhook.ts';
import { CspReport } from '../csp-reports.ts';
import { HookAnswer } from '../hooks.ts';
import { Health, Readiness } from '../operations.ts';
import { Confirmation } from '../submissions/confirmation.ts';
import { ACCESS_OPERATIONS } from './access-operations.ts';
import { ATS, BODY, LEDGER, type Operation } from './operation.ts';

/** Every operation of the interface, as `GET /api/openapi.json` describes it; a test walks them all. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description.',
    answers: { 200: 'application/json' },
  },
  {
    method: 'get',
    path: '/api/session',
    summary: 'Who is asking, and what is on offer.',
    answers: { 200: Session },
  },
  {
    method: 'get',
    path: '/api/session/end',
    summary: 'When the session ends by itself. To ask does not prolong it.',
    answers: { 200: SessionEnd },
  },
  {
    method: 'get',
    path: '/api/integrations/:integration/jobs',
    summary: 'Jobs that candidates may be entered for.',
    query: JobQuery,
    answers: { 200: JobList },
    problems: ATS,
  },
  {
    method: 'get',
    path: '/api/integrations/:integration/jobs/:job',
    summary: 'One job with its stages and questions.',
    answers: { 200: JobDetail },
    problems: ATS,
  },
  {
    method: 'get',
    path: '/api/integrations/:integration/form',
    summary: 'What this ATS accepts.',
    answers: { 200: IntegrationForm },
    problems: ATS,
  },
  {
    method: 'post',
    path: '/api/integrations/:integration/reconnect',
    summary: 'A link with which the employer connects the ATS again.',
    answers: { 200: ReconnectLink },
    problems: ATS,
  },
  {
    method: 'post',
    path: '/api/integrations/:integration/users',
    summary: 'Users of the ATS, for sourced_by.',
    body: UserQuery,
    answers: { 200: UserList },
    problems: [...ATS, ...BODY],
  },
  {
    method: 'post',
    path: '/api/integrations/:integration/candidates',
    summary: 'People known under an e-mail address.',
    body: CandidateQuery,
    answers: { 200: CandidateList },
    problems: [...ATS, ...BODY],
  },
  {
    method: 'get',
    path: '/api/submissions',
    summary: 'Receipts, newest first.',
    query: SubmissionFilter,
    answers: { 200: ReceiptList },
    problems: LEDGER,
  },
  {
    method: 'post',
    path: '/api/submissions/search',
    summary: 'Receipts that words are found in.',
    body: SubmissionQuery,
    answers: { 200: ReceiptList },
    problems: [...LEDGER, ...BODY],
  },
  {
    method: 'get',
    path: '/api/submissions/events',
    summary: 'Every change of a receipt, as server-sent events.',
    answers: { 200: 'text/event-stream' },
    problems: LEDGER,
  },
  {
    method: 'put',
    path: '/api/submissions/:id',
    summary: 'Sends a candidate. 202: it is on disk; 200: it was sent before, as it stands.',
    body: PostAtsCandidatesRequest,
    answers: { 200: Receipt, 202: Receipt },
    problems: [...BODY, ...LEDGER, 'conflict', 'invalid', 'throttled'],
  },
  {
    method: 'get',
    path: '/api/submissions/:id',
    summary: 'One receipt.',
    answers: { 200: Receipt },
    problems: LEDGER,
  },
  {
    method: 'delete',
    path: '/api/submissions/:id',
    summary: 'Forgets a submission at once.',
    answers: { 204: null },
    problems: LEDGER,
  },
  {
    method: 'post',
    path: '/api/submissions/:id/check',
    summary: 'Looks once more whether it arrived.',
    answers: { 200: Receipt },
    problems: [...ATS, ...LEDGER, 'conflict'],
  },
  {
    method: 'post',
    path: '/api/submissions/:id/resend',
    summary: 'Sends again although it may have arrived, a person having said so.',
    answers: { 200: Receipt },
    problems: [...LEDGER, 'conflict', 'throttled'],
  },
  {
    method: 'post',
    path: '/api/submissions/:id/confirm',
    summary: 'A person has found it in the ATS.',
    body: Confirmation,
    answers: { 200: Receipt },
    problems: [...BODY, ...LEDGER, 'conflict'],
  },
  ...ACCESS_OPERATIONS,
  {
    method: 'post',
    path: '/api/csp-reports',
    summary: "What the page's Content-Security-Policy stopped, as browsers report it.",
    body: CspReport,
    answers: { 204: null },
    problems: BODY,
  },
  {
    method: 'post',
    path: '/api/clear-site-data',
    summary: 'Has the browser drop what it keeps of this site: a device is wiped.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/auth/sign-in',
    summary: 'A page that leads to whoever asks who this is, and back to a path of ours.',
    query: z.object({ return_to: z.string().optional() }),
    answers: { 302: null, 502: 'text/html', 503: 'text/html', 504: 'text/html' },
    problems: ['throttled'],
  },
  {
    method: 'get',
    path: '/auth/callback',
    summary: 'The way back from the provider.',
    answers: {
      ...{ 302: null, 400: 'text/html', 403: 'text/html' },
      ...{ 502: 'text/html', 503: 'text/html', 504: 'text/html' },
    },
    problems: [...LEDGER, 'throttled'],
  },
  {
    method: 'post',
    path: '/auth/sign-out',
    summary: 'Ends the session; the answer says which page to open next.',
    answers: { 200: SignedOut },
    problems: LEDGER,
  },
  {
    method: 'post',
    path: '/auth/backchannel-logout',
    summary: 'The provider says that somebody signed out elsewhere, with a signed token.',
    answers: { 200: null },
    problems: [...LEDGER, 'too_large', 'throttled'],
  },
  {
    method: 'post',
    path: '/hooks/kombo',
    summary: 'What Kombo tells by itself, signed. There only where a secret is set.',
    body: AnyWebhook,
    answers: { 200: HookAnswer },
    problems: [...BODY, 'unauthenticated'],
  },
  {
    method: 'get',
    path: '/healthz',
    summary: 'Is the process alive?',
    answers: { 200: Health },
  },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Can submissions be accepted? Told without names.',
    answers: { 200: Readiness, 503: Readiness },
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Figures of the running process, for Prometheus.',
    answers: { 200: 'text/plain' },
  },
];
