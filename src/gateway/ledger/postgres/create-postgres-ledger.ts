/**
 * The shared ledger: any number of gateways work on one PostgreSQL. A claim is a lease; whoever
 * stops renewing it is taken for dead. Deleted rows leave PostgreSQL's files with its own vacuum
 * and its write-ahead log with the operator's retention.
 */
import { createChanges } from '../changes.ts';
import { createHandedStore } from '../handed-store.ts';
import type { Change, Ledger } from '../ledger.ts';
import { connect } from './database.ts';
import { migratePostgres } from './migrations.ts';
import { listenForNotices } from './notices.ts';
import { createPostgresReads } from './reads.ts';
import { createPostgresAudit } from './tables/audit.ts';
import { createPostgresConnections } from './tables/connections.ts';
import { createPostgresHanded } from './tables/handed.ts';
import { createPostgresLinks } from './tables/links.ts';
import { createPostgresPeople } from './tables/people.ts';
import { createPostgresSessions } from './tables/sessions.ts';
import { createPostgresWrites } from './writes.ts';

/** `leaseMs` (milliseconds) after its last sign of life a gateway is taken for dead. */
export interface PostgresOptions {
  url: string;
  /** Tells this process from all others. */
  owner: string;
  leaseMs: number;
}

/** @throws LedgerUnavailable with a sentence */
export async function createPostgresLedger(options: PostgresOptions): Promise<Ledger> {
  const { url, owner, leaseMs } = options;
  const database = connect(url);
  try {
    await migratePostgres(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const changes = createChanges();
  const reads = createPostgresReads(database);
  const writes = createPostgresWrites(database, owner, leaseMs);
  const connections = createPostgresConnections(database, owner);
  const people = createPostgresPeople(database);
  const stopListening = listenForNotices(url, owner, changes.tell);

  /** Our own listeners need not wait for the notice to come back. */
  const telling = async <T>(
    work: Promise<T>,
    changeOf: (result: T) => Change | null,
  ): Promise<T> => {
    const result = await work;
    const change = changeOf(result);
    if (change !== null) changes.tell(change);
    return result;
  };

  return {
    ...reads,
    sessions: createPostgresSessions(database),
    audit: createPostgresAudit(database),
    links: createPostgresLinks(database),
    handed: createHandedStore(createPostgresHanded(database), {
      tell(id, actors) {
        const change: Change = { kind: 'handed', id, actors };
        return telling(connections.announce(change), () => change);
      },
      erased: async () => {},
    }),
    accept: (acceptance) =>
      telling(writes.accept(acceptance), ({ outcome }) =>
        outcome === 'new' ? { kind: 'changed', id: acceptance.submission.id } : null,
      ),
    claim: (query) =>
      telling(writes.claim(query), (claimed) =>
        claimed === null ? null : { kind: 'changed', id: query.id },
      ),
    update: (submission, version) =>
      telling(writes.update(submission, version), (updated) =>
        updated ? { kind: 'changed', id: submission.id } : null,
      ),
    renewLeases: writes.renewLeases,
    takeSyncTurn: writes.takeSyncTurn,
    giveBackSyncTurn: writes.giveBackSyncTurn,
    connections: connections.all,
    changeConnection: (id, change) =>
      telling(connections.change(id, change), (changed) =>
        changed ? { kind: 'connection', id } : null,
      ),
    people: people.all,
    notePerson: people.note,
    purgePeople: people.purge,
    announce: (change) => telling(connections.announce(change), () => change),
    forget: (id) =>
      telling(writes.forget(id), (whose) =>
        whose === null ? null : { kind: 'forgotten', id, whose },
      ).then((whose) => whose !== null),
    handOver: (id, to) =>
      telling(writes.handOver(id, to), (whose) =>
        whose === null ? null : { kind: 'handed_over', id, whose },
      ).then((whose) => whose !== null),
    purgeBodies: writes.purgeBodies,
    async purgeReceipts(updatedBefore) {
      const gone = await writes.purgeReceipts(updatedBefore);
      for (const one of gone) changes.tell({ kind: 'forgotten', ...one });
      return gone.length;
    },
    checkWritable: writes.probe,
    onChange: changes.on,
    async close() {
      await stopListening();
      await database.close();
    },
  };
}
