import { useStore } from '../platform/store.ts';
import { database } from './device.ts';
import type { StoreTrouble } from './steady-database.ts';

/** Why this device keeps something in memory only; null = everything is kept. */
export function useStoreTrouble(): StoreTrouble {
  return useStore(database.condition, ({ trouble }) => trouble);
}

/** Why a submission waits in memory only; null = it waits on disk. */
export function useWaitingTrouble(id: string): StoreTrouble {
  return useStore(database.condition, ({ trouble }) =>
    database.isHeld('outbox', id) ? trouble : null,
  );
}
