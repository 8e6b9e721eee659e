/** Signing in and out: pages that lead on, for browsers, and one address for the provider. */
import { Hono } from 'hono';
import { NOBODY } from '../../access/actor.ts';
import type { AuditLog } from '../../access/audit-log.ts';
import type { Authentication } from '../../access/authentication.ts';
import type { Limits } from '../../access/limits.ts';
import { noBrowser } from '../../access/no-browser.ts';
import { returnPath } from '../../access/return-path.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';

/** What these routes need. */
export interface SignInTools {
  authentication: Authentication;
  audit: AuditLog;
  senderLimits: Pick<Limits, 'signIn'>;
}

/** The routes below `/auth`. */
export function signInRoutes(tools: SignInTools): Hono<GatewayEnv> {
  const { authentication, audit, senderLimits } = tools;
  const app = new Hono<GatewayEnv>();
  app.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });

  app.get('/sign-in', async (c) => {
    await senderLimits.signIn(c);
    return authentication.signIn(c, returnPath(c.req.query('return_to')));
  });
  app.get('/callback', async (c) => {
    await senderLimits.signIn(c);
    return authentication.callback(c);
  });
  app.post('/sign-out', async (c) => {
    const actor = (await authentication.actorOf(c)) ?? NOBODY;
    const url = await authentication.signOut(c);
    audit.record({ actor, action: 'sign_out', object_id: null, outcome: 'done' });
    return c.json({ url });
  });
  app.post('/backchannel-logout', noBrowser, async (c) => {
    await senderLimits.signIn(c);
    await authentication.backchannelLogout(c);
    return c.body(null, 200);
  });
  return app;
}
