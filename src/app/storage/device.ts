/** This browser's stores and the lines between its tabs; one of each a page. */
import { queries } from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';
import { createDiskDatabase } from './disk-database.ts';
import { createDraftStore, DAY_MS } from './drafts/draft-store.ts';
import { createOutboxStore } from './outbox/outbox-store.ts';
import { databaseName } from './person.ts';
import { createSteadyDatabase } from './steady-database.ts';
import { warnBeforeLoss } from './warn-before-loss.ts';

/** As the gateway says. Where it does not answer nothing is too old: the next visit asks again. */
async function ageLimitMs(): Promise<number> {
  const session = await queryClient.fetchQuery(queries.session()).catch(() => null);
  return session === null ? Number.POSITIVE_INFINITY : session.draft_age_days * DAY_MS;
}

let isPersistenceAsked = false;
/** Otherwise a browser that needs room may clear this site. Its answer changes nothing here. */
function askForPersistence(): void {
  if (isPersistenceAsked) return;
  isPersistenceAsked = true;
  // Missing on pages that came over plain HTTP from another machine.
  void navigator.storage?.persist().catch(() => {});
}

export const openChannel = (name: string) => new BroadcastChannel(name);

/** Tells every list of drafts, this tab's as well, the id of one that was saved. */
export const DRAFTS_CHANNEL = 'intake.drafts';
const draftsChannel = openChannel(DRAFTS_CHANNEL);

function onSaved(id: string): void {
  askForPersistence();
  draftsChannel.postMessage(id);
}

/** The disk alone; everything but wiping goes through `database`. */
export const disk = createDiskDatabase(databaseName());
export const database = createSteadyDatabase(disk);
export const draftStore = createDraftStore({ database, ageLimitMs, onSaved });
export const outboxStore = createOutboxStore(database);

warnBeforeLoss(database, globalThis);

/** Missing on pages that came over plain HTTP from another machine. */
export const locks: LockManager | undefined = navigator.locks;

/** A UUID (RFC 9562, version 4), also where `crypto.randomUUID` is missing. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
