/** Builds the pages of the engines and serves them as the product is served: precompressed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Job } from '../../src/kombo/answers/job.ts';
import { type Asked, askedOf, shownAnswers, wrongAnswers } from './asked.ts';
import { formIo } from './schemas/form-io.ts';
import { jsonForms, reactJsonSchemaForm } from './schemas/json-schema.ts';
import { surveyJs } from './schemas/survey-js.ts';

const PAGES = ['survey-js', 'form-io', 'react-jsonschema-form', 'json-forms', 'plain', 'native'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Peers {
  url: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** Installs what the lock file names (once), builds and serves. */
export async function servePeers(job: Job): Promise<Peers> {
  const here = import.meta.dirname;
  if (!existsSync(join(here, 'node_modules'))) {
    const words = ['ci', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', words, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const root = join(here, 'pages');
  const outDir = await mkdtemp(join(tmpdir(), 'bench-peers-'));
  for (const page of PAGES) {
    // Each by itself: none brings what is another's.
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      base: `/${page}/`,
      plugins: [react()],
      // Form.io was made for another bundler.
      define: { global: 'globalThis' },
      build: {
        outDir: join(outDir, page),
        emptyOutDir: true,
        target: 'chrome123',
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: join(root, `${page}.html`) },
      },
    });
  }

  const asked = askedOf(job);
  const given = new Map<string, unknown>([
    ['/schemas/survey-js.json', surveyJs(asked)],
    ['/schemas/form-io.json', formIo(asked)],
    ['/schemas/react-jsonschema-form.json', reactJsonSchemaForm(asked)],
    ['/schemas/json-forms.json', jsonForms(asked)],
    ['/schemas/asked.json', asked],
    ['/answers/shown.json', shownAnswers(asked)],
    ['/answers/wrong.json', wrongAnswers(asked)],
  ]);
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const [path = '/'] = request.url?.split('?') ?? [];
    const type = TYPES[extname(path)];
    if (type === undefined || path.includes('..')) return void response.writeHead(404).end();
    const body =
      compressed.get(path) ??
      compress(
        given.has(path)
          ? Buffer.from(JSON.stringify(given.get(path)))
          : await readFile(join(outDir, path)).catch(() => Buffer.alloc(0)),
      );
    compressed.set(path, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
