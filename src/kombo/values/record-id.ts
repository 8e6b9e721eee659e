/**
 * How a request names a record of the ATS. Kombo: `application.job_id`, `sourced_by.user_id` and a
 * job in a path take Kombo's own id, or `remote:` with the id that the ATS itself gave.
 */
const REMOTE = 'remote:';

/** A record as the ATS sends it: its Kombo id, and the ATS's own where Kombo knows it. */
export interface RecordIds {
  id: string;
  remote_id: string | null;
}

/** The ATS's own id in a `remote:` id; null when `id` is Kombo's. */
export function remoteIdIn(id: string): string | null {
  return id.startsWith(REMOTE) ? id.slice(REMOTE.length) : null;
}

/** Both ways to name a record, of which a request uses one. */
export function namesOf({ id, remote_id }: RecordIds): string[] {
  return remote_id === null ? [id] : [id, REMOTE + remote_id];
}

/** Is this job (or user) the one that `id` names, in either way? A missing record never is. */
export function isSameRecord(record: RecordIds | null | undefined, id: string): boolean {
  if (record === null || record === undefined) return false;
  return record.id === id || (record.remote_id !== null && remoteIdIn(id) === record.remote_id);
}
