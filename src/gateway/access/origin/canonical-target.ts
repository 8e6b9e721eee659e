/** Addresses in one form only: what a rule of a proxy was meant to hide has no second spelling. */
import type { MiddlewareHandler } from 'hono';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';

/** Characters that a path may hold as they are, and whole escapes (RFC 3986, 3.3). */
const PATH = /^\/(?:[\w\-.~!$&'()*+,;=:@/]|%[\da-f]{2})*$/i;
/** Dot segments, doubled slashes, and escapes of what needs none (RFC 3986, 6.2.2). */
const ODD = /\/\.{1,2}(?:\/|$)|\/\/|%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/i;

/** Is the path of this request target, as it came, the only way to write it? */
export function isCanonical(target: string): boolean {
  // A target has no fragment; whoever reads one drops it, and a rule before us may not.
  const path = target.split('?', 1)[0] ?? '';
  return !target.includes('#') && PATH.test(path) && !ODD.test(path);
}

/** Lets a request pass, or @throws HttpProblem malformed. */
export function canonicalTarget(): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    // Without a server there is no target as it came, as in tests of single routes.
    const target = c.env?.incoming?.url;
    if (target !== undefined && !isCanonical(target)) {
      throw new HttpProblem('malformed', 'This address is not written in its plain form.');
    }
    await next();
  };
}
