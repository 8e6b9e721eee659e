/** What of this browser's submissions is not delivered yet, for every page that shows it. */
import { useSyncExternalStore } from 'react';
import { openChannel, outboxStore } from '../drafts/device.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { SentEntry } from './sent-entry.ts';

export interface Waiting {
  /** Null until it has been read. */
  items: OutboxItem[] | null;
  /** Accepted, not delivered, and not mended by another entry. */
  unsettled: SentEntry[];
  /** Ids of what was accepted and can be mended here: all that was entered is still kept. */
  kept: ReadonlySet<string>;
  /** Bytes that have left, by submission; only of what this tab is sending now. */
  progress: ReadonlyMap<string, number>;
}

let waiting: Waiting = { items: null, unsettled: [], kept: new Set(), progress: new Map() };
const listeners = new Set<() => void>();
const channel = openChannel('intake.outbox');
const arrivals = new Set<() => void>();

channel.onmessage = () => {
  void read();
  for (const arrival of arrivals) arrival();
};

function set(change: Partial<Waiting>): void {
  waiting = { ...waiting, ...change };
  for (const listener of listeners) listener();
}

async function read(): Promise<void> {
  const [items, sent] = await Promise.all([outboxStore.list(), outboxStore.listSent()]);
  set({
    items: items.toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1)),
    kept: new Set(sent.map(({ id }) => id)),
    unsettled: sent.filter(({ fixed_as }) => fixed_as === null),
  });
}

/** Tells the other tabs of a change and shows it here; resolves when it is shown. */
export function outboxChanged(): Promise<void> {
  channel.postMessage(null);
  return read();
}

/** Calls back when another tab has changed something. */
export function onOtherTabs(callback: () => void): void {
  arrivals.add(callback);
}

export function setProgress(id: string, sentBytes: number | null): void {
  const progress = new Map(waiting.progress);
  if (sentBytes === null) progress.delete(id);
  else progress.set(id, sentBytes);
  set({ progress });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (waiting.items === null) void read();
  return () => listeners.delete(listener);
}

export function useWaiting(): Waiting {
  return useSyncExternalStore(subscribe, () => waiting);
}
