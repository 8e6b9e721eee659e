/** What Hono gives every handler of the gateway. */
import type { HttpBindings } from '@hono/node-server';
import type { RequestIdVariables } from 'hono/request-id';

/** `incoming` and `outgoing` of node:http as bindings; `requestId` as a variable. */
export interface GatewayEnv {
  Bindings: HttpBindings;
  Variables: RequestIdVariables;
}
