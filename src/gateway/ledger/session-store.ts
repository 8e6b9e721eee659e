/** Who is signed in, as rows: what both backends of the ledger keep of a session. */
import * as z from 'zod';
import { ROLES } from '../../contract/access.ts';
import type { Actor } from '../access/actor.ts';

/** A session. The id that the browser holds is not in it. Times are milliseconds since 1970. */
export interface StoredSession {
  /** SHA-256 of the id that the browser holds: whoever reads the ledger cannot use it. */
  hash: string;
  actor: Actor;
  /** What the provider calls the person, and this session of his; null where no provider says so. */
  subject: string | null;
  provider_session: string | null;
  /** Shown to the provider when the person signs out; null where there is none. */
  id_token: string | null;
  created_at: number;
  /** Written now and then, so it may be a little older than the last request. */
  seen_at: number;
}

/** Whose sessions end: one session of the provider's, or all of a person. */
export type EndedElsewhere =
  | { provider_session: string; subject?: string | undefined }
  | { provider_session?: undefined; subject: string };

/** Every call @throws as the ledger does. */
export interface SessionStore {
  add(session: StoredSession): Promise<void>;
  find(hash: string): Promise<StoredSession | null>;
  /** Notes that it was used; of a session that has ended nothing comes of it. */
  touch(hash: string, seenAt: number): Promise<void>;
  end(hash: string): Promise<void>;
  /** Returns the hashes of those that ended. */
  endOf(ended: EndedElsewhere): Promise<string[]>;
  /** The id of whoever has this session, or had it until not long ago; null where none was seen. */
  whose(hash: string): Promise<string | null>;
  /**
   * Deletes what was last used, or made, at these times or before; returns how many. Whose they were is
   * forgotten of those that were last used at `remembered` or before.
   */
  purge(before: { seen: number; created: number; remembered: number }): Promise<number>;
}

const SessionRecord = z.object({
  actor: z.object({
    id: z.string(),
    name: z.string().nullable(),
    email_address: z.string().nullable(),
    roles: z.array(z.enum(ROLES)),
    integrations: z.array(z.string()).nullable(),
    invitation: z
      .object({
        link_id: z.string(),
        integration_id: z.string(),
        job_id: z.string(),
        single_use: z.boolean().default(false),
        made_by: z.string(),
      })
      .nullable(),
  }),
  id_token: z.string().nullable(),
});

const SessionRow = z.object({
  hash: z.string(),
  subject: z.string().nullable(),
  provider_session: z.string().nullable(),
  created_at: z.number(),
  seen_at: z.number(),
  record: z.string(),
});

/** Whose a session is, or was. */
export const OwnerRow = z.object({ actor_id: z.string() });

/** The session in a row of either backend. */
export function toSession(row: unknown): StoredSession {
  const { record, ...columns } = SessionRow.parse(row);
  return { ...columns, ...SessionRecord.parse(JSON.parse(record)) };
}

/** What stands in no column of its own, as JSON. */
export function recordOf({ actor, id_token }: StoredSession): string {
  return JSON.stringify({ actor, id_token } satisfies Pick<StoredSession, 'actor' | 'id_token'>);
}
