/** One line of the log for each request, under the id that its answer carries. */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Log } from '../log.ts';
import type { GatewayEnv } from './gateway-env.ts';

/**
 * Logs method, status and duration in milliseconds, at level warn from status 500 on, else debug. The
 * log has the pattern of the route, never the address: a query may hold an e-mail address.
 */
export function requestLog(log: Log): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const level = c.res.status >= 500 ? 'warn' : 'debug';
    // Finding the route's pattern is not free.
    if (!log.isLevelEnabled(level)) return;
    const line = {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    };
    log[level](line, 'request');
  };
}

/** The pattern of the handler; the site answers what no pattern names. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'site';
}
