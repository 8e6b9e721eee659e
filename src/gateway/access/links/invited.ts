/** Whoever came by a link, told by a cookie of their own: it goes before every other way of signing in. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import type { Actor } from '../actor.ts';
import { type Authentication, NO_END } from '../authentication.ts';
import type { Sessions } from '../sessions/sessions.ts';

type Request = Context<GatewayEnv>;

/** Sessions of people who came by a link. */
export interface Invited {
  begin(c: Request, actor: Actor): Promise<void>;
  end(c: Request): Promise<void>;
  /** Null when nobody came by a link, or the session is over. */
  actorOf: Authentication['actorOf'];
}

/** `isSecure`: people reach this gateway by https alone. */
export function createInvited(options: { sessions: Sessions; isSecure: boolean }): Invited {
  const { sessions, isSecure } = options;
  const name = isSecure ? '__Host-intake-invited' : 'intake-invited';
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  return {
    async begin(c, actor) {
      const facts = { subject: null, provider_session: null, id_token: null };
      setCookie(c, name, await sessions.begin({ actor, ...facts }), attributes);
    },
    async end(c) {
      const id = getCookie(c, name);
      if (id !== undefined) await sessions.end(id);
      deleteCookie(c, name, attributes);
    },
    async actorOf(c, looks) {
      const id = getCookie(c, name);
      const actor = id === undefined ? null : ((await sessions.find(id, looks))?.actor ?? null);
      return actor?.invitation ? actor : null;
    },
  };
}

/** The same way of signing in, behind links. */
export function withInvited(authentication: Authentication, invited: Invited): Authentication {
  return {
    ...authentication,
    actorOf: async (c, looks) =>
      (await invited.actorOf(c, looks)) ?? authentication.actorOf(c, looks),
    // Their pages come in anew by themselves.
    endOf: async (c) =>
      (await invited.actorOf(c, 'looks')) === null ? authentication.endOf(c) : NO_END,
  };
}
