/** What Hono gives every handler of the gateway. */
import type { HttpBindings } from '@hono/node-server';
import type { RequestIdVariables } from 'hono/request-id';
import type { AuditAction } from '../../contract/audit.ts';
import type { Actor } from '../access/actor.ts';

/** Who asks, below `/api`. */
interface ActorVariables {
  actor: Actor;
  /** Asked later, by answers that go on: is anybody still signed in? Counts as no use of the session. */
  isStillIn(): Promise<boolean>;
  /** The id of what was made, for the audit; set by routes whose address names none. */
  madeId?: string;
  /** What was done, for the audit, where it is not what the route is named for. */
  done?: AuditAction;
}

/** `incoming` and `outgoing` of node:http as bindings; `requestId` and `ActorVariables` as variables. */
export interface GatewayEnv {
  Bindings: HttpBindings;
  Variables: RequestIdVariables & ActorVariables;
}
