/** Why nobody was signed in, from whatever the libraries throw. */
import { errors } from 'jose';
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { SIGN_IN_PROBLEMS } from '../../../contract/audit.ts';

/** One of the contract's reasons; each has a sentence in the app. */
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** Nobody was signed in, for this reason. */
export class SignInFailed extends Error {
  override name = 'SignInFailed';
  readonly problem: SignInProblem;
  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** The status that tells programs the same. */
export const FAILED_STATUS = {
  provider_away: 503,
  provider_slow: 504,
  provider_failed: 502,
  other_issuer: 502,
  wrong_clock: 502,
  other_keys: 502,
  foreign_state: 400,
  declined: 400,
  no_role: 403,
  bad_token: 400,
} as const satisfies Record<SignInProblem, number>;

/** What is thrown for reasons of ours is a fault of ours, and returned as it is. */
export function toSignInFailed(error: unknown): unknown {
  if (error instanceof SignInFailed) return error;
  const problem = problemOf(error);
  return problem === null ? error : new SignInFailed(problem, { cause: error });
}

function problemOf(error: unknown): SignInProblem | null {
  if (error instanceof AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'declined' : 'provider_failed';
  }
  if (error instanceof ResponseBodyError) {
    // A code that was used before, or is too old.
    if (error.error === 'invalid_grant') return 'foreign_state';
    return error.status >= 500 ? 'provider_away' : 'provider_failed';
  }
  // How a client is refused that showed its secret in a header (RFC 6749, section 5.2).
  if (error instanceof WWWAuthenticateChallengeError) return 'provider_failed';
  if (error instanceof ClientError) return problemOfClient(error);
  // What the platform throws when no line can be had.
  if (error instanceof TypeError && error.message === 'fetch failed') return 'provider_away';
  return error instanceof errors.JOSEError ? problemOfToken(error) : null;
}

/** Codes are those of oauth4webapi, which openid-client passes on. */
function problemOfClient({ code, cause }: ClientError): SignInProblem {
  switch (code) {
    case 'OAUTH_TIMEOUT':
      return 'provider_slow';
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return 'wrong_clock';
    case 'OAUTH_KEY_SELECTION_FAILED':
      return 'other_keys';
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return problemOfClaim(detailOf(cause, 'claim') ?? detailOf(cause, 'attribute'));
    case 'OAUTH_INVALID_RESPONSE':
      if (/"iss"/.test(messageOf(cause))) return 'other_issuer';
      return /signature/.test(messageOf(cause)) ? 'other_keys' : 'provider_failed';
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM': {
      const status = statusOf(cause);
      return status !== null && status >= 500 ? 'provider_away' : 'provider_failed';
    }
    case undefined:
      // Nothing else is without a code but a line that cannot be had.
      return 'provider_away';
    default:
      return 'provider_failed';
  }
}

/** Of a logout token. */
function problemOfToken(error: errors.JOSEError): SignInProblem {
  if (error instanceof errors.JWTExpired) return 'wrong_clock';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason !== 'missing' && /^(iat|exp|nbf)$/.test(error.claim)) return 'wrong_clock';
    return problemOfClaim(error.claim);
  }
  if (error instanceof errors.JWKSTimeout) return 'provider_slow';
  if (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWSSignatureVerificationFailed
  ) {
    return 'other_keys';
  }
  return 'bad_token';
}

function problemOfClaim(claim: string | null): SignInProblem {
  if (claim === 'iss' || claim === 'issuer') return 'other_issuer';
  return claim === 'nonce' ? 'foreign_state' : 'bad_token';
}

/** The cause of a cause is where oauth4webapi says what it compared. */
function detailOf(cause: unknown, name: string): string | null {
  for (let at = cause, depth = 0; at instanceof Object && depth < 3; depth += 1) {
    if (name in at) return `${Reflect.get(at, name)}`;
    at = 'cause' in at ? at.cause : null;
  }
  return null;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}

function statusOf(cause: unknown): number | null {
  for (let at = cause, depth = 0; at instanceof Object && depth < 3; depth += 1) {
    if (at instanceof Response) return at.status;
    at = 'cause' in at ? at.cause : null;
  }
  return null;
}
