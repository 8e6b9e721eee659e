/** Binds the gateway to a port. */
import { createAdaptorServer } from '@hono/node-server';
import { createFairSlots } from './access/limits/fair-slots.ts';
import type { Environment } from './environment.ts';

/** A gateway that can be reached: at `url` from this machine, on `port` from elsewhere. */
export interface Listening {
  url: string;
  port: number;
  /** Takes no new request, lets those that run finish, and cuts off what takes too long. */
  close(): Promise<void>;
}

type ListenEnvironment = Pick<
  Environment,
  'HOST' | 'PORT' | 'SHUTDOWN_MS' | 'REQUEST_PATIENCE_MS' | 'MAX_CONNECTIONS'
>;

type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

/** The longest that any request may take to come: 64 MiB at 1 Mbit/s take nine minutes. */
const REQUEST_TIMEOUT_MS = 15 * 60 * 1000;

/**
 * Listens on `HOST` and `PORT`; 0 takes any free port. @throws the system's error, such as
 * EADDRINUSE, when the port cannot be had
 */
export async function listen(fetch: Fetch, environment: ListenEnvironment): Promise<Listening> {
  const { HOST, PORT, SHUTDOWN_MS, REQUEST_PATIENCE_MS, MAX_CONNECTIONS } = environment;
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      headersTimeout: Math.min(REQUEST_PATIENCE_MS, REQUEST_TIMEOUT_MS),
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: REQUEST_PATIENCE_MS / 10,
    },
  });
  if (!('closeAllConnections' in server)) throw new Error('Not an HTTP/1 server.');
  const connections = createFairSlots({ max: MAX_CONNECTIONS });
  server.on('connection', (socket) => {
    socket.once(
      'close',
      connections.enter(socket.remoteAddress ?? '', () => socket.destroy()),
    );
  });
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
