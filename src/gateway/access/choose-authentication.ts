/** The way of signing in that the environment names. */
import type { Environment } from '../environment.ts';
import { type Authentication, NO_AUTHENTICATION } from './authentication.ts';
import type { createOidc, OidcOptions } from './oidc/oidc.ts';
import { createProxyHeaders } from './origin/proxy-headers.ts';
import type { TrustedProxies } from './origin/sender.ts';

/** Loaded where it is wanted alone: what it stands on takes as much memory as the rest of the rooms. */
export type CreateOidc = typeof createOidc;

/**
 * The schema of the environment has made sure that what a mode needs is set. `viaOidc` is there where
 * the mode is that.
 */
export function chooseAuthentication(
  environment: Environment,
  trusted: TrustedProxies,
  tools: Pick<OidcOptions, 'sessions' | 'audit' | 'clock' | 'log'>,
  viaOidc: CreateOidc | undefined,
): Authentication {
  const meanings = {
    roles: environment.ROLES ?? [],
    leadIntegrations: environment.LEAD_INTEGRATIONS ?? null,
  };
  if (environment.AUTH === 'oidc') {
    if (viaOidc === undefined) throw new Error('Signing in by OpenID is not loaded.');
    return viaOidc({
      ...tools,
      provider: {
        issuer: environment.OIDC_ISSUER ?? '',
        clientId: environment.OIDC_CLIENT_ID ?? '',
        clientSecret: environment.OIDC_CLIENT_SECRET ?? null,
        timeoutMs: environment.OIDC_TIMEOUT_MS,
      },
      scopes: environment.OIDC_SCOPES,
      rolesClaim: environment.OIDC_ROLES_CLAIM,
      meanings,
      publicOrigin: environment.PUBLIC_ORIGIN,
    });
  }
  if (environment.AUTH === 'proxy') {
    const headers = {
      user: environment.PROXY_USER_HEADER ?? '',
      groups: environment.PROXY_GROUPS_HEADER ?? '',
      name: environment.PROXY_NAME_HEADER,
      email: environment.PROXY_EMAIL_HEADER,
    };
    return createProxyHeaders(headers, meanings, trusted);
  }
  return NO_AUTHENTICATION;
}
