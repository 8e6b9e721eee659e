/** Signing in and out: pages that lead on, for browsers, and one address for the provider. */
import { type Context, Hono } from 'hono';
import { PROBLEM_STATUS } from '../../../contract/problem.ts';
import { NOBODY } from '../../access/actor.ts';
import type { AuditLog } from '../../access/audit/audit-log.ts';
import type { Authentication } from '../../access/authentication.ts';
import type { Limits } from '../../access/limits/limits.ts';
import { noBrowser } from '../../access/no-browser.ts';
import { failedPage } from '../../access/sessions/failed-page.ts';
import { returnPath } from '../../access/sessions/return-path.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { toHttpProblem } from '../../http/http-problem.ts';

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

  async function tooOften(c: Context<GatewayEnv>, returnTo: string): Promise<Response | null> {
    try {
      await senderLimits.signIn(c);
      return null;
    } catch (error) {
      const { kind, facts } = toHttpProblem(error);
      for (const [name, value] of Object.entries(facts.headers ?? {})) c.header(name, value);
      return failedPage(c, 'intake_away', returnTo, PROBLEM_STATUS[kind]);
    }
  }

  app.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });

  // A person opens these two: an answer for programs is no page.
  app.get('/sign-in', async (c) => {
    const returnTo = returnPath(c.req.query('return_to'));
    return (await tooOften(c, returnTo)) ?? authentication.signIn(c, returnTo);
  });
  app.get('/callback', async (c) => (await tooOften(c, '/')) ?? authentication.callback(c));
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
