import { useSyncExternalStore } from 'react';
import { database } from './device.ts';
import type { StoreTrouble } from './steady-database.ts';

/** Why this device keeps something in memory only; null = everything is kept. */
export function useStoreTrouble(): StoreTrouble {
  return useSyncExternalStore(database.subscribe, database.getTrouble);
}

/** Why a submission waits in memory only; null = it waits on disk. */
export function useWaitingTrouble(id: string): StoreTrouble {
  return useSyncExternalStore(database.subscribe, () =>
    database.isHeld('outbox', id) ? database.getTrouble() : null,
  );
}
