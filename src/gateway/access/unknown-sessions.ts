/** Sessions that browsers bring and that are none: each is written into the audit, and nobody fills it so. */
import type { Clock } from '../clock.ts';
import { NOBODY } from './actor.ts';
import type { AuditLog } from './audit-log.ts';

/** So many rows a minute at most; whoever guesses more often is seen by the first. */
const ROWS_A_MINUTE = 30;
const MINUTE_MS = 60_000;
/** Of so many it is known that they stand there. A page whose session has ended brings it again and again. */
const MAX_KNOWN = 1000;

/** Takes the hash of each; writes a row for one that was not there lately. */
export function createUnknownSessions(options: {
  audit: AuditLog;
  clock: Pick<Clock, 'now'>;
}): (hash: string) => void {
  const { audit, clock } = options;
  const known = new Set<string>();
  let since = Number.NEGATIVE_INFINITY;
  let rows = 0;
  return (hash) => {
    if (known.has(hash)) return;
    if (clock.now() - since >= MINUTE_MS) [since, rows] = [clock.now(), 0];
    if (rows >= ROWS_A_MINUTE) return;
    rows += 1;
    if (known.size >= MAX_KNOWN) known.clear();
    known.add(hash);
    audit.record({ actor: NOBODY, action: 'sign_in', object_id: null, outcome: 'unknown_session' });
  };
}
