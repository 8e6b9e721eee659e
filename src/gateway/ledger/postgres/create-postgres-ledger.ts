/**
 * The shared ledger: any number of gateways work on one PostgreSQL. A claim is a lease; whoever
 * stops renewing it is taken for dead. Deleted rows leave PostgreSQL's files with its own vacuum
 * and its write-ahead log with the operator's retention.
 */
import { createChanges } from '../changes.ts';
import type { Change, Ledger } from '../ledger.ts';
import { connect, migrate } from './database.ts';
import { listenForNotices } from './notices.ts';
import { createReads } from './reads.ts';
import { createWrites } from './writes.ts';

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
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const changes = createChanges();
  const reads = createReads(database);
  const writes = createWrites(database, owner, leaseMs);
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
    forget: (id) =>
      telling(writes.forget(id), (forgotten) => (forgotten ? { kind: 'forgotten', id } : null)),
    purgeBodies: writes.purgeBodies,
    async purgeReceipts(updatedBefore) {
      const ids = await writes.purgeReceipts(updatedBefore);
      for (const id of ids) changes.tell({ kind: 'forgotten', id });
      return ids.length;
    },
    checkWritable: writes.probe,
    onChange: changes.on,
    async close() {
      await stopListening();
      await database.close();
    },
  };
}
