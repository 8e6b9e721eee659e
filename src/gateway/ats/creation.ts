/** What the exchange of a creation means. Pure: from an exchange to an event of the submission. */
import type { DeliveryResult, SETBACKS, Setback } from '../../contract/receipt.ts';
import { KomboError, meaningOf, type Outcome } from '../../kombo/error.ts';
import { applicationFor, CreatedCandidate } from '../../kombo/person.ts';
import { readJson } from './client.ts';
import type { Answered, Exchange, Unanswered } from './exchange.ts';
import { issuesFromMessage } from './message-issues.ts';

/** How long an ATS's sentence may be in a receipt, in characters. */
const MAX_DETAIL = 2000;

export type Creation =
  | { kind: 'created'; result: DeliveryResult }
  | { kind: 'failed'; outcome: Outcome; setback: Setback };

/** Reads the answer to a creation, or its absence. `jobId` tells our application from others. */
export function toCreation(result: Exchange, jobId: string): Creation {
  if (result.kind === 'unanswered') return unanswered(result);
  // Kombo: any 2xx means that the person exists, whatever the body looks like.
  if (result.status >= 200 && result.status < 300) {
    return { kind: 'created', result: createdResult(readJson(result.text), jobId) };
  }
  return answeredNo(result);
}

function createdResult(answer: unknown, jobId: string): DeliveryResult {
  const { data, warnings } = CreatedCandidate.parse(answer);
  const application = data === null ? null : applicationFor(data, jobId);
  return {
    candidate_id: data?.id ?? null,
    application_id: application?.id ?? null,
    candidate_url: webAddress(data?.remote_url ?? application?.remote_url ?? null),
    warnings: warnings.map(({ message }) => message.slice(0, MAX_DETAIL)),
  };
}

/** Only http and https may become a link in a page. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null;
}

function answeredNo(answer: Answered): Creation {
  const error = KomboError.safeParse(readJson(answer.text)).data?.error ?? null;
  const code = error?.code ?? null;
  const meaning = meaningOf(code, answer.status);
  const outcome = outcomeAsSent(meaning.outcome, code, answer);
  const said = error === null ? '' : plainText(error.message || error.title || code || '');
  const setback: Setback = {
    code: code ?? codeWithoutCode(meaning.outcome === 'unknown' ? 'unknown' : outcome, said),
    detail: said || `The ATS answered with status ${answer.status} and no explanation.`,
    mender: meaning.mender,
    issues: meaning.outcome === 'refused' ? issuesFromMessage(said) : [],
  };
  return { kind: 'failed', outcome, setback };
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
function codeWithoutCode(outcome: Outcome, said: string): (typeof SETBACKS)[number] {
  switch (outcome) {
    case 'retry':
    case 'retry_once':
      return 'busy';
    case 'refused':
      return said === '' ? 'refused_without_words' : 'refused_without_code';
    case 'unknown':
      return 'unreadable_answer';
  }
}

function unanswered({ reason, requestLeft }: Unanswered): Creation {
  const setback = (code: string, detail: string): Setback => ({
    code,
    detail,
    mender: 'nobody',
    issues: [],
  });
  if (!requestLeft) {
    const told =
      reason === 'unreachable'
        ? setback('unreachable', 'The ATS cannot be reached; nothing was sent.')
        : setback('body_not_sent', 'The connection broke before everything was sent.');
    return { kind: 'failed', outcome: 'retry', setback: told };
  }
  const told = {
    timed_out: setback('timed_out', 'The ATS did not answer in time.'),
    aborted: setback('interrupted', 'The gateway stopped while it was sending.'),
    connection_lost: setback('connection_lost', 'The connection broke before the ATS answered.'),
    unreachable: setback('connection_lost', 'The connection broke before the ATS answered.'),
  }[reason];
  return { kind: 'failed', outcome: 'unknown', setback: told };
}

/** The ATS's sentence without markup, bounded. */
function plainText(text: string): string {
  return text
    .slice(0, 2 * MAX_DETAIL)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_DETAIL);
}
