/** What of this browser's submissions is not delivered yet, for every page that shows it. */
import { useMemo } from 'react';
import { createStore, type ReadableStore, useStore } from '../../platform/store.ts';
import { openChannel, outboxStore } from '../../storage/device.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';
import type { SentEntry } from '../../storage/outbox/sent-entry.ts';
import { viewOfOutboxItem, type WaitingView } from '../view/submission-view.ts';
import type { Successor } from '../view/successor.ts';

/** This browser's submissions that are not delivered. */
export interface Waiting {
  /** What the gateway has not accepted yet, latest first; null until it has been read. */
  submissions: WaitingView[] | null;
  /** Accepted, not delivered, and not mended by another entry. */
  unsettled: SentEntry[];
  /** Ids of what was accepted and can be mended here: all that was entered is still kept. */
  kept: ReadonlySet<string>;
  /** What was begun on this device in place of a refused submission, by the id of that. */
  successors: ReadonlyMap<string, Successor>;
}

interface Known {
  items: OutboxItem[] | null;
  sent: SentEntry[];
  /** Bytes that have left, by submission; only of what this tab is sending now. */
  progress: ReadonlyMap<string, number>;
}

const known = createStore<Known>({ items: null, sent: [], progress: new Map() });
const channel = openChannel('intake.outbox');
const arrivals = new Set<() => void>();

channel.onmessage = () => {
  void read();
  for (const arrival of arrivals) arrival();
};

function set(change: Partial<Known>): void {
  known.set({ ...known.get(), ...change });
}

async function read(): Promise<void> {
  const [items, sent] = await Promise.all([outboxStore.list(), outboxStore.listSent()]);
  set({
    items: items.toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1)),
    sent,
  });
}

/** Tells the other tabs of a change and shows it here; resolves when it is shown. */
export function outboxChanged(): Promise<void> {
  channel.postMessage(null);
  return read();
}

/** Calls back when another tab has changed something; returns how to stop. */
export function onOtherTabs(callback: () => void): () => void {
  arrivals.add(callback);
  return () => void arrivals.delete(callback);
}

/** How many bytes of a submission have left this tab; null when it is not being sent any more. */
export function setProgress(id: string, sentBytes: number | null): void {
  const progress = new Map(known.get().progress);
  if (sentBytes === null) progress.delete(id);
  else progress.set(id, sentBytes);
  set({ progress });
}

/** Read when it is first followed. */
const readKnown: ReadableStore<Known> = {
  get: known.get,
  subscribe(listener) {
    if (known.get().items === null) void read();
    return known.subscribe(listener);
  },
};

/** What waits, as it changes in this tab and in others. */
export function useWaiting(): Waiting {
  const { items, sent, progress } = useStore(readKnown);
  return useMemo(
    () => ({
      submissions:
        items?.map((item) => viewOfOutboxItem(item, progress.get(item.id) ?? null)) ?? null,
      unsettled: sent.filter(({ fixed_as }) => fixed_as === null),
      kept: new Set(sent.map(({ id }) => id)),
      successors: successorsOf(items ?? [], sent),
    }),
    [items, sent, progress],
  );
}

function successorsOf(
  items: readonly OutboxItem[],
  sent: readonly SentEntry[],
): Map<string, Successor> {
  const gone = new Set([...items, ...sent].map(({ id }) => id));
  return new Map(
    sent.flatMap(({ id, fixed_as }) =>
      fixed_as === null ? [] : [[id, { id: fixed_as, isSent: gone.has(fixed_as) }]],
    ),
  );
}
