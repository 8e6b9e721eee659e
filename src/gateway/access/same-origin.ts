/**
 * Only pages of this server may use its interface. A browser names the page's origin with every
 * write; other programs send neither header and are let through, since a page cannot imitate them.
 */
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../routes/refusal.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export interface OriginRules {
  /** Where the server listens: on a loopback address only loopback names lead to it. */
  host: string;
  /** Its address as browsers see it, when a proxy stands before it. */
  publicOrigin: string | undefined;
}

export function sameOrigin(rules: OriginRules): MiddlewareHandler {
  const publicHost = rules.publicOrigin === undefined ? null : new URL(rules.publicOrigin).host;
  const isLoopback = LOOPBACK.test(rules.host) || rules.host === '::1';

  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    // A foreign name that was made to resolve to this machine (DNS rebinding) is turned away.
    if (isLoopback && !LOOPBACK.test(host) && host !== publicHost) {
      throw new Refusal('forbidden', 'This server does not answer under this name.');
    }
    if (!SAFE_METHODS.has(c.req.method) && isForeign(c.req.header.bind(c.req), host, publicHost)) {
      throw new Refusal('forbidden', 'Only pages of this server may change something here.');
    }
    await next();
  };
}

type Header = (name: string) => string | undefined;

function isForeign(header: Header, host: string, publicHost: string | null): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return true;
  const origin = header('origin');
  if (origin === undefined) return false;
  const from = URL.parse(origin)?.host;
  return from !== host && (publicHost === null || from !== publicHost);
}
