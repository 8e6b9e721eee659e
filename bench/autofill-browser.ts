import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { noNodeParts } from '../build/no-node-parts.ts';
import { readOnlyPdf } from '../build/read-only-pdf.ts';
import type { PageReading } from './autofill-page/page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};
/** As strict as the product's own: the readers must work under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The worker that reads scans may compile WebAssembly, as the gateway lets it. */
const policyFor = (path: string) =>
  path.includes('/scan-worker-')
    ? POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : POLICY;

/** A page that reads files of a folder with the browser code as it ships. */
export interface AutofillPage {
  read(name: string): Promise<PageReading>;
  /** Reads a picture of a page, as a person's request does. */
  readScan(name: string): Promise<PageReading>;
  /** Reads all, so many at a time. Answers how long it took, in milliseconds. */
  readAll(names: readonly string[], atOnce: number): Promise<number>;
  close(): Promise<void>;
}

/** Builds the browser code of the source tree at `root`, and opens a page that reads files of `folder`. */
export async function openAutofillPage(
  browser: Browser,
  root: string,
  folder: string,
): Promise<AutofillPage> {
  const out = await mkdtemp(join(tmpdir(), 'autofill-'));
  const isEarlier = !existsSync(join(root, 'build/read-only-pdf.ts'));
  await build({
    root: join(root, 'bench/autofill-page'),
    configFile: false,
    logLevel: 'error',
    worker: {
      format: 'es',
      plugins: () => (isEarlier ? [noNodeParts()] : [noNodeParts(), readOnlyPdf()]),
    },
    build: { outDir: out, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome123' },
  });
  const server = serve(out, folder);
  const address = await listen(server);
  const page = await browser.newPage();
  await page.goto(`${address}/app/index.html`);
  const urlOf = (name: string) => `${address}/files/${encodeURIComponent(name)}`;
  return {
    read: (name) => page.evaluate((url) => window.readFile(url), urlOf(name)),
    readScan: (name) => page.evaluate((url) => window.readScan(url), urlOf(name)),
    readAll: (names, atOnce) =>
      page.evaluate(
        async ({ urls, count }) => {
          const start = performance.now();
          const rest = [...urls];
          const lane = async () => {
            for (let url = rest.shift(); url !== undefined; url = rest.shift())
              await window.readFile(url);
          };
          await Promise.all(Array.from({ length: count }, lane));
          return performance.now() - start;
        },
        { urls: names.map(urlOf), count: atOnce },
      ),
    async close() {
      await page.close();
      server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

function serve(app: string, folder: string): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = /^\/files\/([^/]+)$/.exec(path)?.[1];
    const file = name
      ? join(folder, decodeURIComponent(name).replaceAll('/', ''))
      : join(app, path.replace(/^\/app/, '').replaceAll('..', ''));
    try {
      const body = await readFile(file);
      const type = name
        ? 'application/octet-stream'
        : (TYPES[extname(file)] ?? 'application/octet-stream');
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policyFor(path) });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}

/** The installed Chromium; undefined leaves the choice to Playwright. */
function browserPath(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ].find((path) => existsSync(path));
}
