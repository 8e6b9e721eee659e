/** Where it is written down who did what. Ids alone: no names, no addresses, no answers. */
import type { AuditAction, AuditOutcome } from '../../contract/audit.ts';
import type { Actor } from './actor.ts';

/** One thing that somebody did, or tried to. */
export interface AuditEvent {
  actor: Actor;
  action: AuditAction;
  /** The id of what it was done with; null where it is not one thing. */
  object_id: string | null;
  outcome: AuditOutcome;
}

/** Nobody waits for a row: it is written soon, with others. */
export interface AuditLog {
  record(event: AuditEvent): void;
}
