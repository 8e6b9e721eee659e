/** A request that is answered with a problem document (RFC 9457). Handlers throw it. */
import type { Context } from 'hono';
import {
  type Issue,
  PROBLEM_STATUS,
  PROBLEM_TYPE,
  type Problem,
  type ProblemKind,
} from '../../contract/problem.ts';
import { AtsBusy, AtsSaidNo, AtsTimedOut, AtsUnreachable } from '../ats/ats-error.ts';
import { LedgerFull, LedgerUnavailable } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import type { GatewayEnv } from './gateway-env.ts';

const TITLES: Record<ProblemKind, string> = {
  malformed: 'The request cannot be read',
  unauthenticated: 'Please sign in',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  method_not_allowed: 'Not possible with this method',
  request_timeout: 'Too slow',
  conflict: 'In conflict with what is already there',
  too_large: 'Too large',
  unsupported_media_type: 'Not JSON',
  invalid: 'Something is not right yet',
  throttled: 'Too many requests',
  internal: 'A fault of ours',
  ats_failed: 'The ATS answered with an error',
  unavailable: 'Not available now',
  ats_timeout: 'The ATS is too slow',
  storage_full: 'The disk is full',
};

interface Facts {
  issues?: Issue[];
  code?: string | null;
  headers?: Record<string, string>;
}

/**
 * Thrown by a handler, it becomes the answer: `kind` decides the status, `facts` what else is told.
 */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly kind: ProblemKind;
  readonly facts: Facts;
  /** `detail` says in plain English what happened and what to do. */
  constructor(kind: ProblemKind, detail: string, facts: Facts = {}) {
    super(detail);
    this.kind = kind;
    this.facts = facts;
  }
}

/** Any error as the problem that the browser gets. */
export function toHttpProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof LedgerFull) {
    return new HttpProblem(
      'storage_full',
      'The disk of this server is full. Nothing was accepted; whoever runs it must make room. Try again later.',
      { headers: { 'retry-after': '60' } },
    );
  }
  if (error instanceof LedgerUnavailable) {
    return new HttpProblem(
      'unavailable',
      'The ledger cannot be reached now. Try again in a moment.',
      {
        headers: { 'retry-after': '5' },
      },
    );
  }
  if (error instanceof AtsTimedOut) {
    return new HttpProblem('ats_timeout', 'The ATS did not answer in time. Try again in a moment.');
  }
  if (error instanceof AtsUnreachable) {
    return new HttpProblem('unavailable', 'The ATS cannot be reached now. Try again in a moment.', {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof AtsBusy) {
    return new HttpProblem(
      'throttled',
      'The ATS is asked too much at the moment; what is left is kept for sending. Try again later.',
      { headers: { 'retry-after': `${Math.ceil(error.waitMs / 1000)}` } },
    );
  }
  if (error instanceof AtsSaidNo) {
    return new HttpProblem('ats_failed', `${error.message} Try again, or tell whoever runs this.`, {
      code: error.code,
    });
  }
  return new HttpProblem('internal', 'Something went wrong on our side. Try again in a moment.');
}

/** The answer that carries a problem document, under the id of its request. */
export function problemResponse(
  c: Context<GatewayEnv>,
  { kind, message, facts }: HttpProblem,
): Response {
  const status = PROBLEM_STATUS[kind];
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[kind],
    status,
    detail: message,
    kind,
    requestId: c.get('requestId'),
    issues: facts.issues ?? [],
    code: facts.code ?? null,
  };
  return c.body(JSON.stringify(problem), status, {
    ...facts.headers,
    'content-type': PROBLEM_TYPE,
  });
}

/** Turns whatever a handler throws into a problem document; errors of ours are logged. */
export const onError = (log: Log) => (error: unknown, c: Context<GatewayEnv>) => {
  const problem = toHttpProblem(error);
  if (problem.kind === 'internal') {
    log.error({ requestId: c.get('requestId'), ...errorKind(error) }, 'request failed');
  }
  return problemResponse(c, problem);
};
