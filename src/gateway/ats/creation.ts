/** What the exchange of a creation means. Pure: from an exchange to an event of the submission. */

import type { Issue } from '../../contract/problem.ts';
import type {
  DELIVERY_ERROR_CODES,
  DeliveryError,
  DeliveryResult,
} from '../../contract/receipt.ts';
import { CreatedApplication } from '../../kombo/answers/created-application.ts';
import { KomboError, KomboFailure, meaningOf, type Outcome } from '../../kombo/answers/error.ts';
import { applicationFor, CreatedCandidate } from '../../kombo/answers/person.ts';
import type { ScreeningQuestion } from '../../kombo/answers/screening-question.ts';
import type { ScreeningQuestionAnswer } from '../../kombo/request/candidate-request.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { oneLine } from '../../text/clean.ts';
import { readJson } from './client.ts';
import { confirmAnswers } from './confirm-answers.ts';
import type { Answered, Exchange, Unanswered } from './exchange.ts';
import { issuesFromMessage } from './refusal/message-issues.ts';
import { missingFieldIssues } from './refusal/missing-field.ts';

/** How long an ATS's sentence may be in a receipt, in characters. */
const MAX_DETAIL = 2000;

/** What became of a creation: who was created, or how it failed and what may follow. */
export type Creation =
  | { kind: 'created'; result: DeliveryResult }
  | { kind: 'failed'; outcome: Outcome; error: DeliveryError };

/** What was sent where, as far as reading the answer needs it. */
export interface SentCreation {
  endpoint: CreateEndpoint;
  /** The slug of the ATS behind the integration. */
  tool: string;
  /** Tells our application from others of the same person. */
  jobId: string;
  answers: readonly ScreeningQuestionAnswer[];
  /** Those of the job; empty where nothing is known of it now. */
  questions: readonly ScreeningQuestion[];
}

/** Reads the answer to a creation, or its absence. */
export function toCreation(result: Exchange, sent: SentCreation): Creation {
  if (result.kind === 'unanswered') return unanswered(result);
  if (result.status < 200 || result.status > 299) return answeredNo(result, sent);
  const answer = readJson(result.text);
  // A proxy's page, or an error under a status that denies it, is not Kombo's word for a success.
  if (answer === undefined && isPage(result)) return answeredByPage(result);
  if (KomboFailure.safeParse(answer).success) return answeredNo(result, sent);
  // Kombo: any other 2xx means that the person exists, whatever the body looks like.
  const read = sent.endpoint === 'applications' ? createdApplication : createdCandidate;
  return { kind: 'created', result: read(answer, sent) };
}

/** Kombo answers JSON alone: HTML comes from a proxy, a portal or a sign-in page in between. */
function isPage({ headers, text }: Answered): boolean {
  return /^\s*<(?:!|\?|html\b)/i.test(text) || /^text\/html\b/i.test(headers['content-type'] ?? '');
}

/** Whoever answered may have passed the request on before. */
function answeredByPage({ status }: Answered): Creation {
  const error: DeliveryError = {
    code: 'unreadable_answer',
    detail: `A page came with status ${status} in place of the ATS's answer.`,
    action_required_by: 'nobody',
    issues: [],
  };
  return { kind: 'failed', outcome: 'unknown', error };
}

function createdCandidate(answer: unknown, { jobId }: SentCreation): DeliveryResult {
  const { data, warnings } = CreatedCandidate.parse(answer);
  const application = data === null ? null : applicationFor(data, jobId);
  return {
    candidate_id: data?.id ?? null,
    application_id: application?.id ?? null,
    candidate_url: webAddress(data?.remote_url ?? application?.remote_url ?? null),
    warnings: textsOf(warnings),
    answers: null,
  };
}

/** The answer's root is our application, whatever else the person applied to. */
function createdApplication(answer: unknown, { answers, questions }: SentCreation): DeliveryResult {
  const { data, warnings } = CreatedApplication.parse(answer);
  const echo = data?.screening_question_answers ?? null;
  return {
    candidate_id: data?.candidate_id ?? data?.candidate?.id ?? null,
    application_id: data?.id ?? null,
    candidate_url: webAddress(data?.candidate?.remote_url ?? data?.remote_url ?? null),
    warnings: textsOf(warnings),
    answers: echo === null ? null : confirmAnswers(answers, questions, echo),
  };
}

const textsOf = (warnings: readonly { message: string }[]) =>
  warnings.map(({ message }) => message.slice(0, MAX_DETAIL));

/** Only http and https may become a link in a page. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null;
}

function answeredNo(answer: Answered, { tool }: SentCreation): Creation {
  const json = readJson(answer.text);
  const told = KomboError.safeParse(json).data?.error ?? null;
  const code = told?.code ?? null;
  const meaning = meaningOf(code, answer.status);
  const outcome = outcomeAsSent(meaning.outcome, code, answer);
  const words = told === null ? otherWords(json, answer) : told.message || told.title || code;
  const said = plainText(words ?? '');
  const error: DeliveryError = {
    code: code ?? codeWithoutCode(meaning.outcome === 'unknown' ? 'unknown' : outcome, said),
    detail: said || `The ATS answered with status ${answer.status} and no explanation.`,
    action_required_by: meaning.actionRequiredBy,
    issues: meaning.outcome === 'refused' ? issuesOf(code, said, tool) : [],
  };
  return { kind: 'failed', outcome, error };
}

/** Words of an answer that is not of Kombo's shape, such as a proxy's own JSON; null in a page. */
function otherWords(json: unknown, answer: Answered): string | null {
  if (json === undefined) return isPage(answer) ? null : answer.text;
  if (typeof json !== 'object' || json === null) return null;
  const { message, detail, error } = json as Record<string, unknown>;
  const words = [message, detail, error].find((each) => typeof each === 'string' && each !== '');
  if (typeof words === 'string') return words;
  return Object.keys(json).length === 0 ? null : JSON.stringify(json);
}

/** These are about the job, whatever the sentence names. */
const ABOUT_JOB = new Set(['ATS.JOB_CLOSED', 'ATS.APPLICATION_ALREADY_EXISTS']);

function issuesOf(code: string | null, said: string, tool: string): Issue[] {
  const named = issuesFromMessage(said);
  if (named.length > 0) return named;
  if (code === 'REMOTE.INPUT_INVALID') return missingFieldIssues(said, tool);
  if (code === null || !ABOUT_JOB.has(code)) return [];
  return [{ path: 'application.job_id', message: said }];
}

/** What an answer means, given how much of the request had left and how much of it arrived. */
function outcomeAsSent(told: Outcome, code: string | null, answer: Answered): Outcome {
  // Without its code, an answer that broke off could mean anything that its status can mean.
  if (!answer.whole && code === null && answer.requestLeft) return 'unknown';
  // An ATS that answered before it had the whole request cannot have carried it out.
  if (!answer.requestLeft && told === 'unknown') return 'retry';
  return told;
}

/** Ours, where the ATS gave no code: its HTTP status has decided the outcome. */
function codeWithoutCode(outcome: Outcome, said: string): (typeof DELIVERY_ERROR_CODES)[number] {
  switch (outcome) {
    case 'retry':
    case 'retry_once':
      return 'busy';
    case 'wait':
    case 'refused':
      return said === '' ? 'refused_without_words' : 'refused_without_code';
    case 'unknown':
      return 'unreadable_answer';
  }
}

function unanswered({ reason, requestLeft }: Unanswered): Creation {
  const errorOf = (code: string, detail: string): DeliveryError => ({
    code,
    detail,
    action_required_by: 'nobody',
    issues: [],
  });
  if (!requestLeft) {
    const error =
      reason === 'unreachable'
        ? errorOf('unreachable', 'The ATS cannot be reached; nothing was sent.')
        : errorOf('body_not_sent', 'The connection broke before everything was sent.');
    return { kind: 'failed', outcome: 'retry', error };
  }
  const error = {
    timed_out: errorOf('timed_out', 'The ATS did not answer in time.'),
    aborted: errorOf('interrupted', 'The gateway stopped while it was sending.'),
    connection_lost: errorOf('connection_lost', 'The connection broke before the ATS answered.'),
    unreachable: errorOf('connection_lost', 'The connection broke before the ATS answered.'),
  }[reason];
  return { kind: 'failed', outcome: 'unknown', error };
}

/** The ATS's sentence without markup, bounded. */
function plainText(text: string): string {
  return oneLine(text.slice(0, 2 * MAX_DETAIL).replace(/<[^<>]*>/g, ' ')).slice(0, MAX_DETAIL);
}
