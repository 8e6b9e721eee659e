/** The operations of who may do what: figures, the audit, handing over, links. */
import { AuditActorList, AuditFilter, AuditList } from '../../../contract/audit.ts';
import { ColleagueList, HandOver } from '../../../contract/colleagues.ts';
import { FigureQuery, Figures } from '../../../contract/figures.ts';
import { HANDED_TYPE, HandedAt, HandedList, HandedTo } from '../../../contract/handed.ts';
import { InvitationToken, Invited, LinkList, MadeLink, NewLink } from '../../../contract/links.ts';
import { ATS, BODY, LEDGER, type Operation } from './operation.ts';

/** In the order of the document. */
export const ACCESS_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/figures',
    summary: 'How many were sent and what became of them, by ATS, job and day.',
    query: FigureQuery,
    answers: { 200: Figures },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/figures/export',
    summary: 'The same, to be saved. Stands in the audit.',
    query: FigureQuery,
    answers: { 200: Figures },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/audit',
    summary: 'Who did what, newest first.',
    query: AuditFilter,
    answers: { 200: AuditList },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/audit/actors',
    summary: 'Whose rows can be asked for by name.',
    answers: { 200: AuditActorList },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/audit/export',
    summary: 'The same as a file, without names, 100,000 rows at most.',
    query: AuditFilter,
    answers: { 200: 'text/csv' },
    problems: LEDGER,
  },
  {
    method: 'post',
    path: '/api/submissions/:id/hand-over',
    summary: 'Gives it to a colleague, who looks after it from now on.',
    body: HandOver,
    answers: { 204: null },
    problems: [...BODY, ...LEDGER, 'invalid'],
  },
  {
    method: 'get',
    path: '/api/colleagues',
    summary: 'Those to whom a receipt can be handed over: they signed in before.',
    answers: { 200: ColleagueList },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/handed-drafts',
    summary: 'Drafts that were handed to whoever asks, or by whoever asks, latest first.',
    answers: { 200: HandedList },
    problems: LEDGER,
  },
  {
    method: 'put',
    path: '/api/handed-drafts/:id',
    summary:
      'Hands a draft to a colleague: four bytes with the length of its head, the head as JSON, its files.',
    query: HandedTo,
    body: HANDED_TYPE,
    answers: { 201: null, 200: null },
    problems: [...BODY, ...LEDGER, 'invalid', 'conflict', 'throttled'],
  },
  {
    method: 'get',
    path: '/api/handed-drafts/:id',
    summary: 'What was handed, for the colleague, or for whoever handed it and takes it back.',
    answers: { 200: HANDED_TYPE },
    problems: [...LEDGER, 'conflict'],
  },
  {
    method: 'post',
    path: '/api/handed-drafts/:id/kept',
    summary: 'It is on the device of whoever says so; nothing of it stays here.',
    body: HandedAt,
    answers: { 204: null },
    problems: [...BODY, ...LEDGER, 'conflict'],
  },
  {
    method: 'delete',
    path: '/api/handed-drafts/:id',
    summary: 'Has it forgotten, by whoever handed it or looks after privacy.',
    answers: { 204: null },
    problems: LEDGER,
  },
  {
    method: 'get',
    path: '/api/links',
    summary: 'Links for people without an account, newest first; one sees those one made.',
    answers: { 200: LinkList },
    problems: LEDGER,
  },
  {
    method: 'post',
    path: '/api/links',
    summary: 'Makes a link for one job. Its token is told this once.',
    body: NewLink,
    answers: { 201: MadeLink },
    problems: [...ATS, ...BODY, ...LEDGER, 'invalid'],
  },
  {
    method: 'delete',
    path: '/api/links/:id',
    summary: 'Revokes a link at once.',
    answers: { 204: null },
    problems: [...LEDGER, 'conflict'],
  },
  {
    method: 'post',
    path: '/api/invitation',
    summary: "Exchanges a link's token for a session that can send for its job.",
    body: InvitationToken,
    answers: { 200: Invited },
    problems: [...BODY, ...LEDGER, 'throttled'],
  },
  {
    method: 'delete',
    path: '/api/invitation',
    summary: 'Ends that session.',
    answers: { 204: null },
    problems: LEDGER,
  },
];
