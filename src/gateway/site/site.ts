/**
 * The built app. The build leaves `.br` and `.gz` beside what is worth compressing; files below
 * `/assets` have a hash in their name and never change.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { REQUEST_ID_HEADER } from '../../contract/routes.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { createDocument, type SessionOf } from './document.ts';

/** Serves `distDir` and falls back to its page for navigations; passes on what is neither. */
export function site(distDir: string, sessionOf: SessionOf): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  if (!existsSync(join(distDir, 'index.html'))) {
    return app.use((c, next) => (isNavigation(c) ? Promise.resolve(notBuilt(c)) : next()));
  }
  const files = { root: distDir, precompressed: true };
  const retainedHeaders = [...RETAINED_304_HEADERS, REQUEST_ID_HEADER];
  const page = createDocument(distDir, sessionOf);
  app.use('/assets/*', cached('public, max-age=31536000, immutable'), serveStatic(files));
  // The page says who is signed in.
  app.use(cached('private, no-cache'), etag({ retainedHeaders }));
  app.get('/', page);
  app.use(serveStatic(files));
  app.use((c, next) => (isNavigation(c) ? page(c) : next()));
  return app;
}

const notBuilt = (c: Context) =>
  c.text('The app is not built yet. Run "npm run build" and start again.', 503);

/** Whoever keeps an answer keeps one for each encoding, and one that is not encoded as well. */
function cached(cacheControl: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.status >= 400) return;
    c.header('cache-control', cacheControl);
    c.header('vary', 'Accept-Encoding');
  };
}

/** Does a browser open a page of the app? */
function isNavigation(c: Context): boolean {
  const { method, path } = c.req;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (path.startsWith('/api/') || path.startsWith('/assets/')) return false;
  return (c.req.header('accept') ?? '').includes('text/html');
}
