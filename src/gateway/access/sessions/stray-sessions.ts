/**
 * Sessions that browsers bring and that are over, or were none: each is written into the audit, and
 * nobody fills it so.
 */
import type { Clock } from '../../clock.ts';
import type { SessionStore } from '../../ledger/session-store.ts';
import { NOBODY } from '../actor.ts';
import type { AuditLog } from '../audit/audit-log.ts';

/** So many rows a minute at most; whoever guesses more often is seen by the first. */
const ROWS_A_MINUTE = 30;
const MINUTE_MS = 60_000;
/** Of so many it is known that they stand there. A page whose session has ended brings it again and again. */
const MAX_KNOWN = 1000;

/** Takes the hash of each; writes a row for one that was not there lately, and says whose it was. */
export function createStraySessions(options: {
  audit: AuditLog;
  store: Pick<SessionStore, 'whose'>;
  clock: Pick<Clock, 'now'>;
}): (hash: string) => void {
  const { audit, store, clock } = options;
  const known = new Set<string>();
  let since = Number.NEGATIVE_INFINITY;
  let rows = 0;

  async function write(hash: string): Promise<void> {
    const owner = await store.whose(hash);
    const row = { action: 'sign_in', object_id: null } as const;
    if (owner === null) audit.record({ ...row, actor: NOBODY, outcome: 'unknown_session' });
    else audit.record({ ...row, actor: { id: owner }, outcome: 'session_over' });
  }

  return (hash) => {
    if (known.has(hash)) return;
    if (clock.now() - since >= MINUTE_MS) [since, rows] = [clock.now(), 0];
    if (rows >= ROWS_A_MINUTE) return;
    rows += 1;
    if (known.size >= MAX_KNOWN) known.clear();
    known.add(hash);
    // Of a ledger that cannot be asked it is asked again when the session is brought again.
    write(hash).catch(() => known.delete(hash));
  };
}
