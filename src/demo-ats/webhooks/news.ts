/** What happens in the demo ATS, told as webhooks: changes once the synced copy holds them. */
import { type Clock, sleepUntil } from '../clock.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { Sync } from '../sync.ts';
import {
  dataChanged,
  type ISSUE_TITLES,
  issueChanged,
  stateChanged,
  syncFinished,
} from './payloads.ts';
import type { Webhooks } from './webhooks.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Kombo raises the issue when half of at least five calls failed within a day. */
const MIN_CALLS = 5;
const FAILING_SHARE = 0.5;

/** Tells what happened; does nothing while nobody wants to know. */
export interface News {
  /** People or applications can be read from `readableAt` on (milliseconds since 1970). */
  peopleChanged(integration: DemoIntegration, readableAt: number): void;
  /** A sync was asked for. */
  syncBegan(integration: DemoIntegration, syncId: string): void;
  /** A candidate was created, or not. */
  actionEnded(integration: DemoIntegration, ok: boolean): void;
  /** The connection was broken or mended. */
  stateChanged(integration: DemoIntegration): void;
}

/** Times are the clock's. */
export function createNews(options: { webhooks: Webhooks; sync: Sync; clock: Clock }): News {
  const { webhooks, sync, clock } = options;
  /** Changes of people that the copy does not hold yet, by the integration's id. */
  const unsynced = new Map<string, number[]>();
  const calls = new Map<string, { at: number; ok: boolean }[]>();
  /** Since when an issue is open, by integration and type. */
  const open = new Map<string, number>();

  /** Tells of the changes that the copy holds by now. */
  function tellSynced(integration: DemoIntegration): void {
    const truth = sync.truthOf(integration.id);
    const waiting = unsynced.get(integration.id) ?? [];
    const later = waiting.filter((at) => at > truth);
    unsynced.set(integration.id, later);
    if (later.length === waiting.length) return;
    webhooks.send('data-changed', dataChanged(integration, ['ats_candidates', 'ats_applications']));
  }

  function setIssue(
    integration: DemoIntegration,
    type: keyof typeof ISSUE_TITLES,
    isThere: boolean,
  ): void {
    const key = `${integration.id} ${type}`;
    const since = open.get(key);
    if (isThere === (since !== undefined)) return;
    if (isThere) open.set(key, clock.now());
    else open.delete(key);
    const times = { since: since ?? clock.now(), resolved: isThere ? null : clock.now() };
    webhooks.send('issue-status-changed', issueChanged(integration, type, times));
  }

  return {
    peopleChanged(integration, readableAt) {
      if (!webhooks.isWanted()) return;
      unsynced.set(integration.id, [...(unsynced.get(integration.id) ?? []), readableAt]);
      void sleepUntil(clock, sync.nextAt(readableAt)).then(() => tellSynced(integration));
    },
    syncBegan(integration, syncId) {
      if (!webhooks.isWanted()) return;
      const began = clock.now();
      const ends = sync.endOf(integration.id);
      if (!Number.isFinite(ends)) return;
      void sleepUntil(clock, ends).then(() => {
        tellSynced(integration);
        const times = { id: syncId, began, ended: clock.now() };
        webhooks.send('sync-finished', syncFinished(integration, times));
      });
    },
    actionEnded(integration, ok) {
      const since = clock.now() - DAY_MS;
      const recent = (calls.get(integration.id) ?? []).filter(({ at }) => at > since);
      recent.push({ at: clock.now(), ok });
      calls.set(integration.id, recent);
      const failed = recent.filter((call) => !call.ok).length;
      const isFailing = recent.length >= MIN_CALLS && failed / recent.length >= FAILING_SHARE;
      setIssue(integration, 'integration.action_failing', isFailing);
    },
    stateChanged(integration) {
      webhooks.send('integration-state-changed', stateChanged(integration, clock.now()));
      const isBroken = [integration.trouble, integration.creation_trouble].includes(
        'INTEGRATION.AUTHENTICATION_INVALID',
      );
      setIssue(integration, 'integration.authentication_failed', isBroken);
      if (!isBroken) calls.delete(integration.id);
      setIssue(integration, 'integration.action_failing', false);
    },
  };
}
