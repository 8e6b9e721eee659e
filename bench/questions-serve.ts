/** Builds the pages of the comparison as the product is built, and serves them with the job. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Job } from '../src/kombo/answers/job.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

export async function servePages(job: Job): Promise<{ url: string; close(): Promise<void> }> {
  const root = join(import.meta.dirname, 'questions-pages');
  const outDir = await mkdtemp(join(tmpdir(), 'bench-questions-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      rolldownOptions: { input: [join(root, 'native.html'), join(root, 'plain.html')] },
    },
  });
  const server = createServer(async (request, response) => {
    const [url = '/'] = request.url?.split('?') ?? [];
    const type = TYPES[extname(url)];
    if (url === '/job.json') {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(job));
      return;
    }
    if (type === undefined || url.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type).end(await readFile(join(outDir, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
