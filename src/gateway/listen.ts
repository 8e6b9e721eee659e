/** Binds the gateway to a port. */
import { createAdaptorServer } from '@hono/node-server';
import type { Environment } from './environment.ts';

export interface Listening {
  url: string;
  port: number;
  /** Takes no new request, lets those that run finish, and cuts off what takes too long. */
  close(): Promise<void>;
}

type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

/** Slower uploads than this are cut off: 64 MiB at 1 Mbit/s take nine minutes. */
const REQUEST_TIMEOUT_MS = 15 * 60 * 1000;

export async function listen(
  fetch: Fetch,
  { HOST, PORT, SHUTDOWN_MS }: Pick<Environment, 'HOST' | 'PORT' | 'SHUTDOWN_MS'>,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS },
  });
  if (!('closeAllConnections' in server)) throw new Error('Not an HTTP/1 server.');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP.');
  const isLocal = HOST === '127.0.0.1' || HOST === '::1' || HOST === 'localhost';
  const name = isLocal || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;

  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
