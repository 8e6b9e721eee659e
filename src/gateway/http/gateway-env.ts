/** What Hono gives every handler of the gateway. */
import type { HttpBindings } from '@hono/node-server';
import type { RequestIdVariables } from 'hono/request-id';
import type { Actor } from '../access/actor.ts';

/** `incoming` and `outgoing` of node:http as bindings; `requestId` and, below `/api`, `actor` as variables. */
export interface GatewayEnv {
  Bindings: HttpBindings;
  Variables: RequestIdVariables & { actor: Actor };
}
