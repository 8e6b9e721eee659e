/** Who may ask the ATS for a sync, and when it was last asked. Runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import type { SyncTurn } from '../../ledger.ts';

/** The table of syncs in the SQLite ledger. */
export function createSyncTurns(db: DatabaseSync) {
  const take = db.prepare(
    `INSERT INTO syncs VALUES ($integrationId, $now, $until)
     ON CONFLICT (integration_id) DO UPDATE SET asked_at = $now, not_before = $until
     WHERE not_before <= $now AND asked_at < $olderThan`,
  );
  const giveBack = db.prepare(
    'UPDATE syncs SET asked_at = 0, not_before = ? WHERE integration_id = ?',
  );
  return {
    /** May the ATS be asked now? Then nobody else may before `turn.until`. */
    take: (turn: SyncTurn): boolean => take.run({ ...turn }).changes === 1,
    giveBack(integrationId: string, until: number): void {
      giveBack.run(until, integrationId);
    },
  };
}
