/** Who asks, for every route below `/api`. */
import type { MiddlewareHandler } from 'hono';
import { LINK_HEADER, routes } from '../../contract/routes.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { NOBODY } from './actor.ts';
import type { Authentication } from './authentication.ts';

/**
 * What works for nobody as well: to learn that one must sign in, to report what the policy of a page
 * stopped, to wipe a device after its session has ended, and to come by a link.
 */
const OPEN = new Set<string>([
  routes.session(),
  routes.cspReports(),
  routes.clearSiteData(),
  routes.invitation(),
]);

/** What is no use of a session. */
const LOOKS = new Set<string>([routes.sessionEnd()]);

/** Sets `actor` and `isStillIn`, or @throws HttpProblem unauthenticated. */
export function identify({
  actorOf,
}: Pick<Authentication, 'actorOf'>): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const actor = await actorOf(c, LOOKS.has(c.req.path) ? 'looks' : undefined);
    const link = c.req.header(LINK_HEADER);
    const isMeant = link === undefined || actor?.invitation?.link_id === link;
    if ((actor === null || !isMeant) && !OPEN.has(c.req.path)) {
      throw new HttpProblem('unauthenticated', 'Nobody is signed in, or not any more. Sign in.');
    }
    c.set('actor', actor ?? NOBODY);
    c.set('isStillIn', async () => (await actorOf(c, 'looks')) !== null);
    await next();
  };
}
