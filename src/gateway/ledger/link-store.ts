/** Links as rows: what both backends of the ledger keep of them. */
import * as z from 'zod';

const Time = z.number().int();

/** A link. Times are milliseconds since 1970. */
export const StoredLink = z.object({
  id: z.string(),
  /** SHA-256 of the token: whoever reads the ledger cannot use it. */
  token_hash: z.string(),
  integration_id: z.string(),
  job_id: z.string(),
  job_name: z.string().nullable(),
  name: z.string(),
  /** The actor that made it: what comes by it belongs to him. */
  created_by: z.string(),
  created_at: Time,
  expires_at: Time,
  max_uses: z.number().int(),
  uses: z.number().int(),
  revoked_at: Time.nullable(),
  last_used_at: Time.nullable(),
});
export type StoredLink = z.infer<typeof StoredLink>;

/** Why a link does not work: it was revoked, its time is over, or all its uses are. */
export type LinkEnd = 'revoked' | 'expired' | 'used_up';

/** Null while it works at this time. */
export function endOf(
  link: Pick<StoredLink, 'revoked_at' | 'expires_at' | 'uses' | 'max_uses'>,
  now: number,
): LinkEnd | null {
  if (link.revoked_at !== null) return 'revoked';
  if (link.expires_at <= now) return 'expired';
  return link.uses >= link.max_uses ? 'used_up' : null;
}

/** Every call @throws as the ledger does. */
export interface LinkStore {
  add(link: StoredLink): Promise<void>;
  find(id: string): Promise<StoredLink | null>;
  findByToken(tokenHash: string): Promise<StoredLink | null>;
  /** Newest first, `limit` at most; of one maker, or all with null. */
  list(createdBy: string | null, limit: number): Promise<StoredLink[]>;
  /**
   * Counts one use if the link still works, in one write, so that of many at once no more succeed than
   * there are uses left. True when it was counted.
   */
  use(id: string, now: number): Promise<boolean>;
  /** Gives a use back that came to nothing. */
  giveBack(id: string): Promise<void>;
  /** False when there is none, or it was revoked before. */
  revoke(id: string, now: number): Promise<boolean>;
  /** Deletes links that ended by their time before this one; returns how many. */
  purge(expiredBefore: number): Promise<number>;
}
