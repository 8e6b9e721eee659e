/** How people are known here: the port that each way of signing in keeps. */
import type { Context } from 'hono';
import type { AuthMode } from '../../contract/access.ts';
import type { SessionEnd } from '../../contract/session.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { type Actor, LOCAL_ACTOR } from './actor.ts';

type Request = Context<GatewayEnv>;

/** One way of signing in. */
export interface Authentication {
  mode: AuthMode;
  /** Who asks; null: nobody is signed in. Counts as use of the session, unless somebody only `looks`. */
  actorOf(c: Request, looks?: 'looks'): Promise<Actor | null>;
  /** When the session of whoever asks ends by itself. To ask is no use of it. */
  endOf(c: Request): Promise<SessionEnd>;
  /** Logs what is wrong with the settings, as far as can be seen from here. Never fails. */
  check?(): Promise<void>;
  /** Leads the browser to whoever asks who this is, and later back to this path of ours. */
  signIn(c: Request, returnTo: string): Promise<Response>;
  /** The way back from there. */
  callback(c: Request): Promise<Response>;
  /** Ends the session of whoever asks. Returns the address to open next. */
  signOut(c: Request): Promise<string>;
  /** The provider says that somebody has signed out elsewhere. @throws HttpProblem malformed, not_found */
  backchannelLogout(c: Request): Promise<void>;
}

/** Of whoever has no session here that could end. */
export const NO_END: SessionEnd = { in_ms: null, by: 'idle', warn_ms: 0 };

/** `AUTH=none`: whoever reaches the gateway is the same local person. */
export const NO_AUTHENTICATION: Authentication = {
  mode: 'none',
  actorOf: async () => LOCAL_ACTOR,
  endOf: async () => NO_END,
  signIn: async (c, returnTo) => c.redirect(returnTo),
  callback: async (c) => c.redirect('/'),
  signOut: async () => '/',
  backchannelLogout: async () => {
    throw new HttpProblem('not_found', 'Nobody signs in through a provider here.');
  },
};
