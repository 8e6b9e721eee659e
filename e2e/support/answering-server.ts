/** A server for tests of what the browser's code does with answers, real ones over real lines. */
import { createServer, type RequestListener } from 'node:http';

export interface AnsweringServer {
  url: string;
  close(): void;
}

/** Answers each PUT with `answer`; pages of any origin may ask. */
export async function serveAnswers(answer: RequestListener): Promise<AnsweringServer> {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'PUT');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') response.end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
