/** A request that is answered with a problem document (RFC 9457). Handlers throw it. */
import type { Context } from 'hono';
import {
  type Issue,
  PROBLEM_STATUS,
  PROBLEM_TYPE,
  type Problem,
  type ProblemKind,
} from '../../contract/problem.ts';
import { AtsSaidNo, AtsTimedOut, AtsUnreachable } from '../ats/ats-fault.ts';
import { LedgerFull, LedgerUnavailable } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import type { GatewayEnv } from './request-id.ts';

const TITLES: Record<ProblemKind, string> = {
  malformed: 'The request cannot be read',
  unauthenticated: 'Please sign in',
  forbidden: 'Not allowed from here',
  not_found: 'Not found',
  method_not_allowed: 'Not possible with this method',
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

export class Refusal extends Error {
  override name = 'Refusal';
  readonly kind: ProblemKind;
  readonly facts: Facts;
  /** `detail` says in plain English what happened and what to do. */
  constructor(kind: ProblemKind, detail: string, facts: Facts = {}) {
    super(detail);
    this.kind = kind;
    this.facts = facts;
  }
}

/** Any error as the refusal that the browser gets. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof LedgerFull) {
    return new Refusal(
      'storage_full',
      'The disk of this server is full. Nothing was accepted; whoever runs it must make room. Try again later.',
      { headers: { 'retry-after': '60' } },
    );
  }
  if (error instanceof LedgerUnavailable) {
    return new Refusal('unavailable', 'The ledger cannot be reached now. Try again in a moment.', {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof AtsTimedOut) {
    return new Refusal('ats_timeout', 'The ATS did not answer in time. Try again in a moment.');
  }
  if (error instanceof AtsUnreachable) {
    return new Refusal('unavailable', 'The ATS cannot be reached now. Try again in a moment.', {
      headers: { 'retry-after': '5' },
    });
  }
  if (error instanceof AtsSaidNo) {
    return new Refusal('ats_failed', `${error.message} Try again, or tell whoever runs this.`, {
      code: error.code,
    });
  }
  return new Refusal('internal', 'Something went wrong on our side. Try again in a moment.');
}

export function problemResponse(c: Context<GatewayEnv>, refusal: Refusal): Response {
  const status = PROBLEM_STATUS[refusal.kind];
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[refusal.kind],
    status,
    detail: refusal.message,
    kind: refusal.kind,
    requestId: c.get('requestId'),
    issues: refusal.facts.issues ?? [],
    code: refusal.facts.code ?? null,
  };
  return c.body(JSON.stringify(problem), status, {
    ...refusal.facts.headers,
    'content-type': PROBLEM_TYPE,
  });
}

/** Turns whatever a handler throws into a problem document; faults of ours are logged. */
export const onError = (log: Log) => (error: unknown, c: Context<GatewayEnv>) => {
  const refusal = toRefusal(error);
  if (refusal.kind === 'internal') {
    log.error({ requestId: c.get('requestId'), ...errorKind(error) }, 'request failed');
  }
  return problemResponse(c, refusal);
};

/** For the methods that a path does not know. */
export const notAllowed = (allow: string) => () => {
  throw new Refusal('method_not_allowed', `This address knows ${allow} only.`, {
    headers: { allow },
  });
};
