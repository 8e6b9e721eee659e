/** `AUTH=proxy`: a proxy before Intake has people sign in, and writes into headers who somebody is. */
import type { Context } from 'hono';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { type Authentication, NO_END } from '../authentication.ts';
import { actorOfPerson, type GroupMeanings } from '../known-person.ts';
import { comesFrom, type TrustedProxies } from './sender.ts';

/** The names of the headers, in small letters; undefined: the proxy does not tell. */
export interface ProxyHeaders {
  user: string;
  groups: string;
  name: string | undefined;
  email: string | undefined;
}

/** Headers are believed from `trusted` alone: whoever reaches Intake past the proxy is nobody. */
export function createProxyHeaders(
  headers: ProxyHeaders,
  meanings: GroupMeanings,
  trusted: TrustedProxies,
): Authentication {
  return {
    mode: 'proxy',
    async actorOf(c) {
      const isBelieved = comesFrom(c, trusted) && isWrittenOnce(c, headers);
      const user = isBelieved ? read(c, headers.user) : null;
      if (user === null) return null;
      const email = read(c, headers.email);
      return actorOfPerson(
        {
          issuer: 'proxy',
          subject: user,
          name: read(c, headers.name) ?? email ?? user,
          email_address: email,
          groups: (read(c, headers.groups) ?? '').split(',').map((group) => group.trim()),
        },
        meanings,
      );
    },
    endOf: async () => NO_END,
    // The proxy has asked already, or asks when the page is opened.
    signIn: async (c, returnTo) => c.redirect(returnTo),
    callback: async (c) => c.redirect('/'),
    signOut: async () => '/signed-out',
    backchannelLogout: async () => {
      throw new HttpProblem('not_found', 'Nobody signs in through a provider here.');
    },
  };
}

/**
 * Of a header that comes twice one may be the sender's own: the proxy let it through and wrote another.
 * Joined, both would count.
 */
function isWrittenOnce(c: Context<GatewayEnv>, headers: ProxyHeaders): boolean {
  const sent = c.env.incoming.headersDistinct;
  return Object.values(headers).every(
    (name) => name === undefined || (sent[name]?.length ?? 0) < 2,
  );
}

/** Null where it is missing or empty. Bytes of a header come as Latin-1; what proxies write is UTF-8. */
function read(c: Context<GatewayEnv>, name: string | undefined): string | null {
  const value = name === undefined ? undefined : c.req.header(name);
  return value === undefined ? null : Buffer.from(value, 'latin1').toString('utf8').trim() || null;
}
