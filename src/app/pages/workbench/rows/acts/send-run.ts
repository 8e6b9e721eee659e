/** Sending many entries: one after the other, each with its outcome. One run a page at a time. */
import type { QueryClient } from '@tanstack/react-query';
import type { Standing } from '../../../../delivery/twins/twins.ts';
import { createStore } from '../../../../platform/store.ts';
import { createFacts } from '../check-row.ts';
import type { SendOutcome, sendRow } from './send-row.ts';

/** An entry of the run: waiting for its turn, in hand, or done. */
export interface RunRow {
  id: string;
  name: string;
  outcome: SendOutcome | 'waiting' | 'sending';
}

/** The rows of the last run in their order; empty before the first one and when it was put away. */
export const sendRun = createStore<readonly RunRow[]>([]);

/** What sends is loaded beside the rows: none of them waits for it. */
const loadSending = () => import('./send-row.ts');

/** Fetches what sending will need, so that it can be done without network later. Never rejects. */
export async function prepareRun(): Promise<void> {
  const sending = await Promise.all([
    loadSending(),
    import('../../../../delivery/outbox/hand-over.ts'),
  ]).catch(() => null);
  await sending?.[1].prepareToSend();
}

/** As `sendRow`; where its code cannot be loaded nothing was sent. */
async function send(...asked: Parameters<typeof sendRow>): Promise<SendOutcome> {
  const sending = await loadSending().catch(() => null);
  return sending === null ? 'failed' : sending.sendRow(...asked);
}

/** What the last run has sent. */
let sent: Standing[] = [];

export const isRunning = (rows: readonly RunRow[]) =>
  rows.some(({ outcome }) => outcome === 'waiting' || outcome === 'sending');

function set(id: string, outcome: RunRow['outcome']): void {
  sendRun.set(sendRun.get().map((row) => (row.id === id ? { ...row, outcome } : row)));
}

/** Sends these; nothing while a run is under way. Resolves when each has its outcome. */
export async function startRun(
  client: QueryClient,
  rows: readonly { id: string; name: string }[],
): Promise<void> {
  if (isRunning(sendRun.get())) return;
  sendRun.set(rows.map((row) => ({ ...row, outcome: 'waiting' })));
  sent = [];
  const factsOf = createFacts(client);
  for (const { id } of rows) {
    set(id, 'sending');
    set(id, await send(id, { client, factsOf, again: false, sent }));
  }
}

/** The last one that is tried again. */
let retrying: Promise<void> = Promise.resolve();

/**
 * Tries one of the run again; `again` sends although the person has applied before. In turn, so that
 * two of one person are compared; nothing for one that is waiting or being sent, as after two clicks.
 */
export function retryRow(client: QueryClient, id: string, again: boolean): Promise<void> {
  if (isRunning(sendRun.get().filter((row) => row.id === id))) return retrying;
  set(id, 'waiting');
  retrying = retrying.then(async () => {
    set(id, 'sending');
    set(id, await send(id, { client, factsOf: createFacts(client), again, sent }));
  });
  return retrying;
}
