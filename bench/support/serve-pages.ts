/** Pages of a comparison, built as the product is built. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/**
 * Builds the pages `names` of a folder beside this file and serves them on a free loopback port. Paths of
 * `answers` are answered by these, all others by the files of the build.
 */
export async function servePages(
  folder: string,
  names: readonly string[],
  answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const root = join(import.meta.dirname, '..', folder);
  const outDir = await mkdtemp(join(tmpdir(), 'bench-pages-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      rolldownOptions: { input: names.map((name) => join(root, name)) },
    },
  });
  const server = createServer(async (request, response) => {
    const [path = '/'] = request.url?.split('?') ?? [];
    const answer = answers[path];
    if (answer) return answer(request, response);
    const type = TYPES[extname(path)];
    if (type === undefined || path.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type).end(await readFile(join(outDir, path)));
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
