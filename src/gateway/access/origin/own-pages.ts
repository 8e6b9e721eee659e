/**
 * Only pages of this server may use it, under the names that it has. A browser names host, origin
 * and site of every request, and no page can forge them; other programs leave the last two out.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { isLoopbackAddress, isLoopbackName } from './loopback.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Under which names the gateway answers. */
export interface OriginRules {
  /** Its address as browsers see it, when a proxy stands before it; never missing off loopback. */
  publicOrigin: string | undefined;
}

/** Every path, pages and figures too. Lets a request pass, or @throws HttpProblem forbidden. */
export function ownPages({ publicOrigin }: OriginRules): MiddlewareHandler<GatewayEnv> {
  const publicUrl = publicOrigin === undefined ? null : new URL(publicOrigin);
  const publicHosts = publicUrl === null ? [] : spellingsOf(publicUrl);

  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    const isLocal = isLoopbackName(host.replace(/:\d{1,5}$/, '')) && isFromHere(c);
    if (!isLocal && !publicHosts.includes(host)) {
      // A foreign name that was made to resolve to this machine (DNS rebinding), or a forged one.
      throw new HttpProblem('forbidden', 'This server does not answer under this name.');
    }
    const own = [publicUrl?.origin, isLocal ? `http://${host}` : undefined];
    const origin = c.req.header('origin')?.toLowerCase();
    if (isOfAnotherSite(c) || (origin !== undefined && !own.includes(origin))) {
      throw new HttpProblem('forbidden', 'Only pages of this server may ask for something here.');
    }
    await next();
  };
}

/** Loopback names are for this machine alone. Without a server, as in tests of routes, all is here. */
function isFromHere({ env }: Context<GatewayEnv>): boolean {
  const peer = env?.incoming?.socket.remoteAddress;
  return peer === undefined || isLoopbackAddress(peer);
}

/** The port of the scheme may be written or left out. */
function spellingsOf({ protocol, host, port }: URL): string[] {
  return port === '' ? [host, `${host}:${protocol === 'https:' ? 443 : 80}`] : [host];
}

/**
 * Fetch Metadata. What a page of another site may do is to lead here; `none` is an address that a
 * person opened, which changes nothing.
 */
function isOfAnotherSite(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin') return false;
  if (!SAFE_METHODS.has(c.req.method)) return true;
  if (site === 'none') return false;
  const isOpened =
    c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document';
  return !isOpened || isInterface(c.req.path);
}

const OPERATIONS = new Set(['/healthz', '/readyz', '/metrics']);
const isInterface = (path: string) => path.startsWith('/api/') || OPERATIONS.has(path);
