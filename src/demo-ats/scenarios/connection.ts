/** The connection of the request that is being answered, for scenarios that close it or leave it silent. */
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** What can be done to a connection but answer on it. */
export interface Connection {
  /** Closes it without an answer. */
  cut(): void;
  /** Resolves when the client is gone. */
  gone(): Promise<void>;
}

/** The connection behind the bindings that @hono/node-server gives a handler. */
export function connectionOf({ incoming, outgoing }: HttpBindings): Connection {
  return {
    cut: () => {
      incoming.socket.destroy();
    },
    gone: () =>
      new Promise((resolve) => {
        if (outgoing.destroyed) resolve();
        outgoing.once('close', resolve);
      }),
  };
}

/** What a handler returns when there will be no answer. */
export function noAnswer(): Response {
  return new Response(null, { headers: RESPONSE_ALREADY_SENT.headers });
}
