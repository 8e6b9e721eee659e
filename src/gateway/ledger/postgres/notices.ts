/** LISTEN and NOTIFY: what one gateway changes, the others tell their browsers at once. */
import pg from 'pg';
import { z } from 'zod';
import type { Change } from '../ledger.ts';
import { connectionConfig } from './database.ts';

/** The name that gateways listen on. */
export const CHANNEL = 'intake_changes';
const FIRST_PAUSE_MS = 200;
const MAX_PAUSE_MS = 2000;

const Notice = z.object({
  owner: z.string(),
  kind: z.enum([
    'changed',
    'forgotten',
    'handed_over',
    'handed',
    'connection',
    'jobs',
    'job_parts',
  ]),
  id: z.string(),
  actors: z.array(z.string()).default([]),
  /** Gateways of the version before do not say it. */
  whose: z
    .object({ belongs_to: z.string().nullable(), integration_id: z.string(), job_id: z.string() })
    .nullable()
    .default(null),
});

/** The payload of a notice. Only ids: a notice may be logged by the server. */
export function toNotice(owner: string, change: Change): string {
  return JSON.stringify({ owner, ...change });
}

/** Tells the changes of other owners; connects again by itself. Returns how to stop. */
export function listenForNotices(
  url: string,
  owner: string,
  tell: (change: Change) => void,
): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** Nobody told what changed while there was no connection. */
  let wasLost = false;

  const connect = (pause: number): void => {
    if (stopped) return;
    const next = new pg.Client({ ...connectionConfig(url), keepAlive: true });
    client = next;
    let lost = false;
    const again = () => {
      if (lost) return;
      lost = true;
      wasLost = true;
      next.end().catch(() => {});
      if (!stopped) timer = setTimeout(connect, pause, Math.min(pause * 2, MAX_PAUSE_MS));
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ payload }) => {
      const notice = Notice.safeParse(JSON.parse(payload ?? 'null'));
      if (!notice.success || notice.data.owner === owner) return;
      const { kind, id, whose, actors } = notice.data;
      if (kind === 'handed') tell({ kind, id, actors });
      else if (kind === 'forgotten' || kind === 'handed_over') tell({ kind, id, whose });
      else tell({ kind, id });
    });
    next
      .connect()
      .then(() => next.query(`LISTEN ${CHANNEL}`))
      .then(() => {
        pause = FIRST_PAUSE_MS;
        if (wasLost) tell({ kind: 'missed' });
        wasLost = false;
      })
      .catch(again);
  };

  connect(FIRST_PAUSE_MS);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
