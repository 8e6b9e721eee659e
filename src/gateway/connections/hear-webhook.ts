/**
 * What follows from a webhook. Nothing is believed blindly: jobs are read again, doubt is looked up,
 * the integration is asked. So one that comes twice, late or in another order does no harm, and a
 * crowd of them is answered with a few readings.
 */
import type { Webhook } from '../../kombo/webhooks/webhook.ts';
import { atMostEvery } from '../at-most-every.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock } from '../clock.ts';
import type { Wake } from '../delivery/wake.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import type { Connections } from './connections.ts';

/** Acts on a webhook. Resolves when what must not be lost is written down. @throws as the ledger */
export type HearWebhook = (webhook: Webhook) => Promise<void>;

/** Changes are told to all gateways, and look-ups woken, at most once in so many milliseconds. */
const NEWS_MS = 5000;

/** Kombo's models whose change makes a job appear as changed. */
const JOBS = /^ats_job(s|_postings)$/;
/** What is linked to jobs: its change does not. */
const JOB_PARTS = /^ats_(application_stages|screening_questions|users|roles|join_.*jobs?_.*)$/;
/** In these a submission in doubt can be found. */
const PEOPLE = /^ats_(candidates|applications)$/;

/** An integration that is neither on offer nor has anything waiting is none of ours. */
export function createHearWebhook(options: {
  connections: Pick<Connections, 'hearState' | 'hearIssue' | 'recheck'>;
  catalogue: Pick<Catalogue, 'isOffered'>;
  ledger: Pick<Ledger, 'waiting' | 'announce'>;
  wake: Wake;
  clock: Pick<Clock, 'sleep'>;
  log: Log;
}): HearWebhook {
  const { connections, catalogue, ledger, wake, clock, log } = options;

  const announce = (kind: 'jobs' | 'job_parts') =>
    atMostEvery(clock, NEWS_MS, (id) =>
      ledger
        .announce({ kind, id })
        .catch((error) => log.error({ integration: id, ...errorKind(error) }, 'ledger failed')),
    );
  const announceJobs = announce('jobs');
  const announceParts = announce('job_parts');
  const wakeLookUps = atMostEvery(clock, NEWS_MS, (id) => wake(id, 'unconfirmed'));

  const isOurs = async (id: string) =>
    catalogue.isOffered(id) || (await ledger.waiting()).includes(id);

  /** `models` empty: anything may have changed. */
  function hearData(id: string, models: readonly { name: string }[]): void {
    const isAmong = (pattern: RegExp) =>
      models.length === 0 || models.some(({ name }) => pattern.test(name));
    if (isAmong(JOB_PARTS)) void announceParts(id);
    else if (isAmong(JOBS)) void announceJobs(id);
    if (isAmong(PEOPLE)) void wakeLookUps(id);
  }

  async function hear(id: string, webhook: Webhook): Promise<void> {
    switch (webhook.type) {
      case 'data-changed':
        return hearData(id, webhook.data.changed_models);
      case 'sync-finished':
        // It may have brought what nobody tells of otherwise.
        return void wakeLookUps(id);
      case 'integration-state-changed':
        await connections.hearState(webhook.data);
        break;
      case 'issue-status-changed':
        await connections.hearIssue(id, webhook.data.issue);
        break;
      case 'integration-created':
      case 'integration-deleted':
        break;
    }
    void connections.recheck(id);
  }

  return async (webhook) => {
    const id = integrationOf(webhook);
    const isHeard = id !== null && (await isOurs(id));
    log.info({ type: webhook.type, ...(isHeard && { integration: id }) }, 'webhook');
    if (isHeard) await hear(id, webhook);
  };
}

function integrationOf({ type, data }: Webhook): string | null {
  switch (type) {
    case 'issue-status-changed':
      return data.integration?.id ?? null;
    case 'integration-created':
    case 'integration-deleted':
      return data.id;
    default:
      return data.integration_id;
  }
}
