/**
 * Sign-ins that are on their way: what the browser keeps while it is at the provider, so that the way
 * back is only taken by the browser that began it, once, and soon.
 */
import type { Context } from 'hono';
import * as z from 'zod';
import type { Clock } from '../../clock.ts';
import type { Cookies } from '../sessions/session-cookie.ts';
import { SignInFailed } from './sign-in-failed.ts';

const Pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** It was begun again by itself, since the provider's keys were others. */
  again: z.boolean(),
  since: z.number(),
});
/** A sign-in on its way: what the provider must bring back, and where to go on then. `since` in ms. */
export type Pending = z.infer<typeof Pending>;

/** Long enough to find a second factor. */
const LASTS_S = 10 * 60;
const NAME = 'sign-in-';
/** Several tabs may sign in at once; of more, all begin anew. */
const MAX_AT_ONCE = 8;

/** Part of the state names the cookie, so that tabs do not overwrite each other's. */
const nameOf = (state: string) => NAME + state.replace(/[^\w-]/g, '').slice(0, 12);

/** One cookie for each. */
export function createPendings(cookies: Cookies, clock: Pick<Clock, 'now'>) {
  return {
    begin(c: Context, pending: Omit<Pending, 'since'>): void {
      const open = cookies.names(c).filter((name) => name.startsWith(NAME));
      if (open.length >= MAX_AT_ONCE) for (const name of open) cookies.delete(c, name);
      const json = JSON.stringify({ ...pending, since: clock.now() } satisfies Pending);
      const value = Buffer.from(json).toString('base64url');
      cookies.set(c, nameOf(pending.state), value, LASTS_S);
    },
    /** @throws SignInFailed when this browser has begun no such sign-in, or has ended it, or long ago */
    end(c: Context): Pending {
      const state = c.req.query('state') ?? '';
      const value = cookies.get(c, nameOf(state)) ?? '';
      cookies.delete(c, nameOf(state));
      const pending = read(value);
      const isOurs = pending?.state === state && clock.now() - pending.since < LASTS_S * 1000;
      if (pending === null || !isOurs) throw new SignInFailed('foreign_state');
      return pending;
    },
  };
}

function read(value: string): Pending | null {
  try {
    return Pending.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
