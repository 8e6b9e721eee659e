/**
 * The built app. The build leaves `.br` and `.gz` beside what is worth compressing; files below
 * `/assets` have a hash in their name and never change.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

interface SiteFile {
  type: string;
  /** Immutable files need no tag. */
  cacheControl: string;
  encodings: Map<string, string>;
  path: string;
}

/** Serves `distDir` and falls back to its page for navigations; passes on what is neither. */
export function site(distDir: string): MiddlewareHandler {
  const files = listFiles(distDir);
  const contents = new Map<string, { bytes: Uint8Array<ArrayBuffer>; tag: string }>();

  /** Read once: the build is a few megabytes and does not change while the server runs. */
  const read = (path: string) => {
    const known = contents.get(path);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(readFileSync(path));
    const entry = { bytes, tag: `"${hash('sha256', bytes, 'hex').slice(0, 20)}"` };
    contents.set(path, entry);
    return entry;
  };

  const serve = (c: Context, file: SiteFile) => {
    const encoding = ENCODINGS.find(
      ({ name }) => file.encodings.has(name) && accepts(c.req.header('accept-encoding'), name),
    );
    const path = encoding === undefined ? file.path : file.encodings.get(encoding.name);
    const { bytes, tag } = read(path ?? file.path);
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': file.cacheControl,
      etag: tag,
      ...(file.encodings.size > 0 ? { vary: 'Accept-Encoding' } : {}),
      ...(encoding === undefined ? {} : { 'content-encoding': encoding.name }),
    };
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
    return c.req.method === 'HEAD' ? c.body(null, 200, headers) : c.body(bytes, 200, headers);
  };

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const exact = files.get(c.req.path === '/' ? '/index.html' : c.req.path);
    if (exact !== undefined) return serve(c, exact);
    const page = files.get('/index.html');
    const isNavigation =
      !c.req.path.startsWith('/api/') &&
      !c.req.path.startsWith('/assets/') &&
      (c.req.header('accept') ?? '').includes('text/html');
    if (!isNavigation) return next();
    if (page !== undefined) return serve(c, page);
    return c.text('The app is not built yet. Run "npm run build" and start again.', 503);
  };
}

function listFiles(distDir: string): Map<string, SiteFile> {
  const paths = new Set(walk(distDir));
  const files = new Map<string, SiteFile>();
  for (const path of paths) {
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    const url = `/${relative(distDir, path).split(sep).join('/')}`;
    files.set(url, {
      path,
      type,
      cacheControl: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      encodings: new Map(
        ENCODINGS.filter(({ suffix }) => paths.has(path + suffix)).map(({ name, suffix }) => [
          name,
          path + suffix,
        ]),
      ),
    });
  }
  return files;
}

function walk(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Is the encoding named and not ruled out by `q=0`? */
function accepts(header: string | undefined, encoding: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
