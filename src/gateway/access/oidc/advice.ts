/** What whoever runs Intake can do when nobody can sign in: one sentence for the log, by what went wrong. */
import { ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import type { SignInFailed } from './sign-in-failed.ts';

/** A person's groups mean nothing here: the claim with them was not told. */
export const NO_CLAIM = 'no claim with groups';

/** Names settings, never what is in them. Null where the person alone can do something. */
export function adviceOn({ problem, cause }: SignInFailed): string | null {
  switch (problem) {
    case 'provider_away':
      return 'OIDC_ISSUER cannot be reached from here, or answers that it is down: look at its address, its certificate and the way there.';
    case 'provider_slow':
      return 'OIDC_ISSUER did not answer within OIDC_TIMEOUT_MS.';
    case 'provider_failed':
      return adviceOnAnswer(cause);
    case 'other_issuer':
      return 'OIDC_ISSUER is not what the provider calls itself: set it letter for letter as "issuer" in its /.well-known/openid-configuration.';
    case 'wrong_clock':
      return 'The clocks of the provider and of this machine differ: set both by a time server.';
    case 'other_keys':
      return 'The provider signs with a key that it does not show at its jwks_uri.';
    case 'bad_token':
      return 'The token was made for another client: set OIDC_CLIENT_ID as Intake is registered.';
    case 'no_role':
      return cause === NO_CLAIM
        ? 'The provider tells no claim of the name in OIDC_ROLES_CLAIM: have it put the groups there, perhaps by a scope in OIDC_SCOPES.'
        : 'None of the groups of this person stands in ROLES.';
    default:
      return null;
  }
}

function adviceOnAnswer(cause: unknown): string {
  const code = cause instanceof ResponseBodyError ? cause.error : null;
  if (cause instanceof WWWAuthenticateChallengeError || code === 'invalid_client') {
    return 'The provider does not take OIDC_CLIENT_ID with this OIDC_CLIENT_SECRET: set both as Intake is registered there.';
  }
  if (code !== null) return `The provider refused Intake with "${code.slice(0, 40)}".`;
  return 'OIDC_ISSUER does not answer as an OpenID provider does: its description is read at /.well-known/openid-configuration below it.';
}
