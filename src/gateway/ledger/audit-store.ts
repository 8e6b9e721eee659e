/** The audit as rows: what both backends of the ledger keep of it. */
import * as z from 'zod';
import { AUDIT_ACTIONS, AUDIT_OUTCOMES } from '../../contract/audit.ts';

/** A row: ids alone. `at` is milliseconds since 1970. */
export const AuditEntry = z.object({
  at: z.number(),
  actor_id: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  object_id: z.string().nullable(),
  outcome: z.enum(AUDIT_OUTCOMES),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A row as it is read: with its place, and with what its actor is called, where he is known. */
export const StoredAuditEntry = AuditEntry.extend({
  seq: z.number(),
  actor_name: z.string().nullable(),
});
export type StoredAuditEntry = z.infer<typeof StoredAuditEntry>;

/** What is left out does not narrow it down. Times are milliseconds since 1970, `until` without itself. */
export interface AuditFilter {
  actor_id?: string | undefined;
  action?: AuditEntry['action'] | undefined;
  outcome?: AuditEntry['outcome'] | undefined;
  object_id?: string | undefined;
  since?: number | undefined;
  until?: number | undefined;
}

/** Rows before the one with this `seq`, at most `limit`. */
export interface AuditQuery extends AuditFilter {
  before?: number | undefined;
  limit: number;
}

/** Rows are added and, when they are old, deleted; nothing changes one. Every call @throws as the ledger does. */
export interface AuditStore {
  /** `durable`: they survive a power cut when this resolves; else with the next write that does. */
  add(entries: readonly AuditEntry[], durable: boolean): Promise<void>;
  /** Newest first. */
  list(query: AuditQuery): Promise<StoredAuditEntry[]>;
  /** Deletes rows from before; returns how many. */
  purge(before: number): Promise<number>;
}

/** The conditions of a query as SQL with its values; `place` writes the n-th placeholder. */
export function whereOf(
  query: AuditQuery,
  place: (n: number) => string,
): { where: string; values: (string | number)[] } {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, value: string | number | undefined) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(`${sql} ${place(values.length)}`);
  };
  add('a.actor_id =', query.actor_id);
  add('a.action =', query.action);
  add('a.outcome =', query.outcome);
  add('a.object_id =', query.object_id);
  add('a.at >=', query.since);
  add('a.at <', query.until);
  add('a.seq <', query.before);
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values };
}
