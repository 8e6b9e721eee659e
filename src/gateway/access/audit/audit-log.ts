/** Where it is written down who did what. Ids alone: no names, no addresses, no answers. */
import type { AuditAction, AuditOutcome } from '../../../contract/audit.ts';
import type { Clock } from '../../clock.ts';
import type { AuditEntry, AuditStore } from '../../ledger/audit-store.ts';
import { errorKind, type Log } from '../../log.ts';
import type { Actor } from '../actor.ts';

/** One thing that somebody did, or tried to. */
export interface AuditEvent {
  actor: Pick<Actor, 'id'>;
  action: AuditAction;
  /** The id of what it was done with; null where it is not one thing. */
  object_id: string | null;
  outcome: AuditOutcome;
}

/** Nobody waits for a row: it is written soon, with others. */
export interface AuditLog {
  record(event: AuditEvent): void;
}

/** The log of a gateway, which has to write what it holds before the ledger closes. */
export interface RunningAuditLog extends AuditLog {
  /** Resolves when all is written, or when writing failed once more. */
  close(): Promise<void>;
}

/** Object ids come from addresses: anything longer is none of ours. */
const MAX_OBJECT_ID = 200;
const MAX_BATCH = 500;
/** While the ledger cannot be written so many rows wait; of more, the oldest are lost, and that is logged. */
const MAX_WAITING = 50_000;
const AGAIN_MS = 1000;
/**
 * These are many, and leave other traces: a sending its submission. They need no sync of their own, and
 * gather for a moment: a transaction for each took a third of the time of accepting one at a time.
 */
const COMMON = new Set<AuditAction>(['send', 'list', 'read', 'look_up']);
const GATHER_MS = 250;

const isCommon = ({ action, outcome }: AuditEntry) => COMMON.has(action) && outcome === 'done';

/** One write at a time: what comes meanwhile makes up the next one. */
export function createAuditLog(options: {
  store: Pick<AuditStore, 'add'>;
  clock: Clock;
  log: Log;
}): RunningAuditLog {
  const { store, clock, log } = options;
  const closing = new AbortController();
  let waiting: AuditEntry[] = [];
  let writing: Promise<void> | null = null;
  let gathering: NodeJS.Timeout | undefined;

  function writeNow(): Promise<void> {
    clearTimeout(gathering);
    gathering = undefined;
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MAX_BATCH);
      try {
        await store.add(batch, !batch.every(isCommon));
      } catch (error) {
        log.error(errorKind(error), 'the audit cannot be written');
        waiting = [...batch, ...waiting];
        if (closing.signal.aborted) return;
        await clock.sleep(AGAIN_MS, closing.signal);
      }
    }
  }

  return {
    record({ actor, action, object_id, outcome }) {
      const entry: AuditEntry = {
        ...{ at: clock.now(), actor_id: actor.id, action, outcome },
        object_id: object_id?.slice(0, MAX_OBJECT_ID) ?? null,
      };
      waiting.push(entry);
      if (waiting.length > MAX_WAITING) {
        waiting.shift();
        log.error('a row of the audit is lost: the ledger cannot be written for long');
      }
      if (!isCommon(entry)) void writeNow();
      else gathering ??= setTimeout(writeNow, GATHER_MS).unref();
    },
    async close() {
      closing.abort();
      await writeNow();
    },
  };
}
