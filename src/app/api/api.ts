/**
 * The gateway's routes as typed functions, one each. Submitting is the outbox's: it streams a Blob.
 * Schemas load with the first answer that needs them.
 */
import type { NewLink } from '../../contract/links.ts';
import type { SubmissionQuery } from '../../contract/lists.ts';
import { routes } from '../../contract/routes.ts';
import { type Reader, request } from './request.ts';

const ats = () => import('../../contract/ats.ts');
/** For an answer that says nothing. */
const ANYTHING: Reader<unknown> = { safeParse: (data) => ({ success: true, data }) };
const links = () => import('../../contract/links.ts');
const receipt = async () => (await import('../../contract/receipt.ts')).Receipt;

export const api = {
  session: (signal?: AbortSignal) =>
    request(routes.session(), async () => (await import('../../contract/session.ts')).Session, {
      signal,
    }),

  sessionEnd: () =>
    request(
      routes.sessionEnd(),
      async () => (await import('../../contract/session.ts')).SessionEnd,
    ),

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
      method: 'POST',
      body: { search },
      signal,
    }),

  candidates: (integrationId: string, email: string, signal?: AbortSignal) =>
    request(routes.candidates(integrationId), async () => (await ats()).CandidateList, {
      method: 'POST',
      body: { email },
      signal,
    }),

  reconnect: (integrationId: string, language: string) =>
    request(routes.reconnect(integrationId), async () => (await ats()).ReconnectLink, {
      method: 'POST',
      query: { language },
    }),

  submissions: (query: SubmissionQuery, signal?: AbortSignal) =>
    request(routes.search(), async () => (await import('../../contract/lists.ts')).ReceiptList, {
      method: 'POST',
      body: query,
      signal,
    }),

  submission: (id: string, signal?: AbortSignal) =>
    request(routes.submission(id), receipt, { signal }),

  check: (id: string) => request(routes.check(id), receipt, { method: 'POST' }),
  resend: (id: string) => request(routes.resend(id), receipt, { method: 'POST' }),
  confirm: (id: string) => request(routes.confirm(id), receipt, { method: 'POST' }),
  /** Resolves with the address to open next. */
  signOut: () =>
    request(routes.signOut(), async () => (await import('../../contract/session.ts')).SignedOut, {
      method: 'POST',
    }),
  /** Resolves when the browser has dropped what it kept of this site. */
  clearSiteData: () => request(routes.clearSiteData(), () => ANYTHING, { method: 'POST' }),
  colleagues: (signal?: AbortSignal) =>
    request(
      routes.colleagues(),
      async () => (await import('../../contract/colleagues.ts')).ColleagueList,
      { signal },
    ),
  links: (signal?: AbortSignal) =>
    request(routes.links(), async () => (await links()).LinkList, { signal }),
  makeLink: (link: NewLink) =>
    request(routes.links(), async () => (await links()).MadeLink, { method: 'POST', body: link }),
  revokeLink: (id: string) => request(routes.link(id), () => ANYTHING, { method: 'DELETE' }),
  handOver: (id: string, actor_id: string) =>
    request(routes.handOver(id), () => ANYTHING, { method: 'POST', body: { actor_id } }),
  handedDrafts: (signal?: AbortSignal) =>
    request(
      routes.handedDrafts(),
      async () => (await import('../../contract/handed.ts')).HandedList,
      { signal },
    ),
  /** It is on this device; nothing of it stays at the gateway. */
  keptHanded: (id: string, handed_at: string) =>
    request(routes.handedDraftKept(id), () => ANYTHING, { method: 'POST', body: { handed_at } }),
  forgetHanded: (id: string) =>
    request(routes.handedDraft(id), () => ANYTHING, { method: 'DELETE' }),
  /** Resolves when nothing of it is left. */
  forget: (id: string) => request(routes.submission(id), () => ANYTHING, { method: 'DELETE' }),
};
