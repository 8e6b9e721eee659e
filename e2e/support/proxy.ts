/** A reverse proxy that really stands between the browser and the gateway. */
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

export interface ReverseProxy {
  /** What the browser opens, such as `http://localhost:41235`. */
  url: string;
  close(): Promise<void>;
}

/** Answers a request itself and gives true, or leaves it to the gateway, perhaps after a while. */
export type Intervene = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/**
 * Listens on a free loopback port and forwards everything else to `target` as it came. `record` gets
 * the method and address of what is forwarded, then its body part by part, as they go over the line.
 */
export async function startProxy(
  target: string,
  intervene: Intervene,
  record: (text: string) => void = () => {},
): Promise<ReverseProxy> {
  const server = createServer(async (request, response) => {
    if (await intervene(request, response)) request.resume();
    else forward(target, request, response, record);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  record: (text: string) => void,
): void {
  const { method, headers } = request;
  record(`\n${method} ${request.url} `);
  request.on('data', (part: Buffer) => record(part.toString()));
  const onward = httpRequest(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    // An event stream is told to be open before its first event.
    response.flushHeaders();
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
