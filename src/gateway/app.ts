/** All routes of the gateway as a function from request to response. */
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { REQUEST_ID_HEADER, routes } from '../contract/routes.ts';
import type { Session } from '../contract/session.ts';
import { type Actor, NOBODY } from './access/actor.ts';
import type { AuditLog } from './access/audit/audit-log.ts';
import { audited } from './access/audit/audited.ts';
import type { Authentication } from './access/authentication.ts';
import { identify } from './access/identify.ts';
import { canonicalTarget } from './access/origin/canonical-target.ts';
import { type OriginRules, ownPages } from './access/origin/own-pages.ts';
import { demand, forbidden } from './access/views/demand.ts';
import type { GatewayEnv } from './http/gateway-env.ts';
import { HttpProblem, onError, problemResponse } from './http/http-problem.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { AuditStore } from './ledger/audit-store.ts';
import type { Log } from './log.ts';
import { auditRoutes } from './routes/audit.ts';
import { colleagueRoutes } from './routes/colleagues.ts';
import { cspReportRoutes } from './routes/csp-reports.ts';
import type { Events } from './routes/events/events.ts';
import { figureRoutes } from './routes/figures.ts';
import { type HandedTools, handedRoutes } from './routes/handed.ts';
import { type HooksTools, hookRoutes } from './routes/hooks.ts';
import { type IntegrationsTools, integrationRoutes } from './routes/integrations.ts';
import { invitationRoutes, type LinksTools, linkRoutes } from './routes/links.ts';
import { openapiRoutes } from './routes/openapi/openapi.ts';
import { type OperationsTools, operationRoutes } from './routes/operations.ts';
import { signInRoutes } from './routes/sign-in/sign-in.ts';
import { type SubmissionsTools, submissionRoutes } from './routes/submissions/submissions.ts';
import { site } from './site/site.ts';

/** Everything that a route needs; `distDir` is the directory of the built app. */
export interface AppTools extends SubmissionsTools, IntegrationsTools, LinksTools, HandedTools {
  operations: OperationsTools;
  events: Events;
  authentication: Authentication;
  audit: AuditLog;
  auditStore: Pick<AuditStore, 'list'>;
  sessionOf(actor: Actor): Promise<Session>;
  hooks: Pick<HooksTools, 'secret' | 'hear'>;
  origin: OriginRules;
  /** The origin of the demo's ATS window, which a page may show in a frame; null without a demo. */
  framed: string | null;
  distDir: string;
  /** After so long, in milliseconds, receipts are deleted: days before are not told. */
  receiptAgeMs: number;
  log: Log;
}

/** The app does not listen: `listen` binds its `fetch` to a port, and tests call it themselves. */
export function createApp(tools: AppTools): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  // An id that a client sends could hold a name, and goes into the log: it is never taken over.
  app.use(requestId({ headerName: REQUEST_ID_HEADER, limitLength: 0 }));
  const headers = securityHeaders({ ...tools.origin, framed: tools.framed });
  app.use(requestLog(tools.log), headers, canonicalTarget());
  app.use(ownPages(tools.origin));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ');
        const detail = `This address knows ${allow} only.`;
        return problemResponse(
          c,
          new HttpProblem('method_not_allowed', detail, { headers: { allow } }),
        );
      },
    }),
  );
  app.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  app.use('/api/*', identify(tools.authentication), audited(tools.audit), async (c, next) => {
    tools.people.note(c.get('actor'));
    await next();
  });

  app.get('/api/session', async (c) => c.json(await tools.sessionOf(c.get('actor'))));
  app.get(routes.sessionEnd(), async (c) => c.json(await tools.authentication.endOf(c)));
  app.route('/api/integrations', integrationRoutes(tools));
  app.get('/api/submissions/events', async (c) => {
    demand(c.get('actor'), 'read');
    if (c.get('actor').invitation !== null) throw forbidden('read');
    if (c.req.method !== 'HEAD') await tools.senderLimits.listen(c);
    return tools.events.handler(c);
  });
  app.route('/api/submissions', submissionRoutes(tools));
  app.route(routes.figures(), figureRoutes(tools));
  app.route('/api/audit', auditRoutes(tools));
  app.route('/api/colleagues', colleagueRoutes(tools));
  app.route('/api/handed-drafts', handedRoutes(tools));
  app.route('/api/links', linkRoutes(tools));
  app.route(routes.invitation(), invitationRoutes(tools));
  app.route('/api/openapi.json', openapiRoutes());
  app.route(routes.cspReports(), cspReportRoutes(tools));
  app.post(routes.clearSiteData(), (c) =>
    c.body(null, 204, { 'clear-site-data': '"cache", "storage"' }),
  );
  app.route('/auth', signInRoutes(tools));
  app.route('/hooks', hookRoutes({ ...tools, ...tools.hooks }));
  app.route('/', operationRoutes(tools.operations));
  app.route(
    '/',
    site(tools.distDir, async (c) =>
      tools.sessionOf((await tools.authentication.actorOf(c)) ?? NOBODY),
    ),
  );

  app.notFound((c) =>
    problemResponse(c, new HttpProblem('not_found', 'There is nothing at this address.')),
  );
  app.onError(onError(tools.log));
  return app;
}
