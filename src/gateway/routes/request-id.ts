/** Every request gets an id, which its answer and its log lines carry. */
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { REQUEST_ID_HEADER } from '../../contract/routes.ts';
import type { Log } from '../log.ts';

export interface GatewayEnv {
  Bindings: HttpBindings;
  Variables: { requestId: string };
}

/** The log has the pattern of the route, never the address: a query may hold an e-mail address. */
export function requestIds(log: Log): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    c.header(REQUEST_ID_HEADER, requestId);
    const began = performance.now();
    await next();
    const ms = Math.round(performance.now() - began);
    const line = {
      requestId,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms,
    };
    log[c.res.status >= 500 ? 'warn' : 'debug'](line, 'request');
  };
}

/** The pattern of the handler; the site answers what no pattern names. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'site';
}
