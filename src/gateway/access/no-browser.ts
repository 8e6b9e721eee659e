/**
 * For other servers alone. A browser names the site with whatever a page sends (Fetch Metadata) and
 * the origin with every write, and a page can take neither header away. Other programs send neither.
 */
import type { MiddlewareHandler } from 'hono';
import { HttpProblem } from '../http/http-problem.ts';

/** Not `sec-fetch-mode`: the `fetch` of servers sends that one too. */
const HEADERS_OF_BROWSERS = ['origin', 'sec-fetch-site'];

/** Lets a request pass, or @throws HttpProblem forbidden. */
export const noBrowser: MiddlewareHandler = async (c, next) => {
  if (HEADERS_OF_BROWSERS.some((name) => c.req.header(name) !== undefined)) {
    throw new HttpProblem('forbidden', 'This address is for other servers, not for pages.');
  }
  await next();
};
