/** The connection of the request that is being answered, for faults that strike the line itself. */
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

export interface Line {
  /** Closes it without an answer. */
  cut(): void;
  /** Resolves when the client is gone. */
  gone(): Promise<void>;
}

export function lineOf({ incoming, outgoing }: HttpBindings): Line {
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
