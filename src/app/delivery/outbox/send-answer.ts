/** What the gateway's answer to a PUT means for the outbox. */
import { LINK_ENDS, type LinkEnd } from '../../../contract/links.ts';
import { Problem } from '../../../contract/problem.ts';
import { Receipt } from '../../../contract/receipt.ts';
import type { SendFailure } from '../../storage/outbox/outbox-item.ts';

export type SendAnswer =
  /** 202, or 200 for a repeat: it is durable there. */
  | { outcome: 'accepted'; receipt: Receipt }
  /** Nothing is known against it: try again later, after so many milliseconds at least. */
  | { outcome: 'again'; failure: SendFailure; afterMs: number }
  /** It will be turned down every time, until a person changes something. */
  | { outcome: 'stopped'; failure: SendFailure };

/** Kinds that a change of the entry, or a new id, must mend. */
const STOPPING = new Set([
  'malformed',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'conflict',
  'too_large',
  'unsupported_media_type',
  'invalid',
]);

/** No answer of the gateway's: what was received is not known, but a repeat does no harm. */
export function noAnswer(kind: 'unreachable' | 'unreadable' | 'unauthenticated'): SendAnswer {
  return { outcome: 'again', failure: { kind, detail: '', issues: [] }, afterMs: 0 };
}

/** The link that somebody came by works no more; what was entered stays. */
export function stoppedBy(kind: LinkEnd): SendAnswer {
  return { outcome: 'stopped', failure: { kind, detail: '', issues: [] } };
}

/**
 * `answer` is the parsed JSON of the body, undefined when it is not JSON. `afterMs` is what the
 * gateway asked to wait, in milliseconds.
 */
export function readSendAnswer(
  id: string,
  status: number,
  answer: unknown,
  afterMs = 0,
): SendAnswer {
  if (status === 200 || status === 202) {
    const receipt = Receipt.safeParse(answer);
    // A proxy's page with 200 is no acceptance.
    if (!receipt.success || receipt.data.id !== id) return noAnswer('unreadable');
    return { outcome: 'accepted', receipt: receipt.data };
  }
  const problem = Problem.safeParse(answer);
  if (!problem.success) {
    if (status === 401) return noAnswer('unauthenticated');
    // A proxy with a limit of its own; its page says nothing that we could show.
    if (status !== 413) return noAnswer('unreadable');
    return { outcome: 'stopped', failure: { kind: 'too_large', detail: '', issues: [] } };
  }
  const { kind, detail, issues, code } = problem.data;
  const end = LINK_ENDS.find((each) => each === code);
  if (end !== undefined) return stoppedBy(end);
  const failure = { kind, detail, issues };
  return STOPPING.has(kind)
    ? { outcome: 'stopped', failure }
    : { outcome: 'again', failure, afterMs };
}
