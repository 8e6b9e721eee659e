/** Builds the page of the comparison as the product is built, and serves it with a sink for uploads. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

export async function serveFilesPage(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-files-'));
  await build({
    root: join(import.meta.dirname, 'files-page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome123' },
  });
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    if (url === '/sink') {
      request.resume().on('end', () => response.end('{}'));
      return;
    }
    const type = TYPES[extname(url)];
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
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
