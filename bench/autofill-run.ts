import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { PageReading } from './autofill-page/page.ts';

/** A file's prediction in the scorer's form. */
export interface Prediction {
  fields: {
    first_name?: string;
    last_name?: string;
    email_address?: string;
    phone_number?: string;
    company?: string;
    title?: string;
    location: Record<string, string>;
    social_links: string[];
  };
  status: string;
  ms: number;
}

export interface Run {
  predictions: Record<string, Prediction>;
  /** Longest main-thread task of the whole run in milliseconds; 0 when none reached 50. */
  longestTask: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};
/** As strict as the product's own: the readers must work under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Builds the browser code as it ships, and reads every file of a folder with it in headless Chromium. */
export async function runAutofill(folder: string): Promise<Run> {
  const out = await mkdtemp(join(tmpdir(), 'autofill-'));
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
  await build({
    root: join(import.meta.dirname, 'autofill-page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: out, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome123' },
  });
  const server = serve(out, folder, names);
  const address = await listen(server);
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/app/index.html`);
    const predictions: Record<string, Prediction> = {};
    let longestTask = 0;
    for (const [index, name] of names.entries()) {
      const result = await page.evaluate(
        (url) => window.readFile(url),
        `${address}/files/${index}`,
      );
      longestTask = Math.max(longestTask, result.longestTask);
      predictions[name] = toPrediction(result);
    }
    return { predictions, longestTask };
  } finally {
    await browser.close();
    server.close();
    await rm(out, { recursive: true, force: true });
  }
}

/** Only what the product would fill counts; suggestions do not. */
function toPrediction({ reading, ms }: PageReading): Prediction {
  const fields: Prediction['fields'] = { location: {}, social_links: [] };
  for (const { path, value, confidence } of reading.fields) {
    if (confidence !== 'fill') continue;
    const key = path.replace('candidate.', '');
    if (key === 'social_links') fields.social_links.push(value);
    else if (key.startsWith('location.')) fields.location[key.slice('location.'.length)] = value;
    else if (!key.startsWith('additional_')) Object.assign(fields, { [key]: value });
  }
  // The scorer has no state of its own for a text that is no CV: it is readable, and nothing is filled.
  return {
    fields,
    status: reading.status === 'little' ? 'ok' : reading.status,
    ms: Math.round(ms),
  };
}

function serve(app: string, folder: string, names: readonly string[]): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const number = /^\/files\/(\d+)$/.exec(path)?.[1];
    const file = number
      ? join(folder, names[Number(number)] ?? '')
      : join(app, path.replace(/^\/app/, '').replaceAll('..', ''));
    try {
      const body = await readFile(file);
      const type = number
        ? 'application/octet-stream'
        : (TYPES[extname(file)] ?? 'application/octet-stream');
      response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
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
