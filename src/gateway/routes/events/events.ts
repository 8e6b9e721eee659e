/** Server-sent events: every change of a submission, as its receipt, and what is new of an ATS. */
import type { Context } from 'hono';
import { EVENT_NAMES } from '../../../contract/routes.ts';
import type { IntegrationChange, JobsChange } from '../../../contract/session.ts';
import { senderOf, type TrustedProxies } from '../../access/sender.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import type { Change, Ledger } from '../../ledger/ledger.ts';
import { errorKind, type Log } from '../../log.ts';
import type { Present } from '../submissions/present.ts';
import { createGathering } from './gathering.ts';
import { createStreams, toEvent } from './streams.ts';

/** One stream for each page that listens. `close` ends them all. */
export interface Events {
  handler(c: Context<GatewayEnv>): Response;
  /** Something else is the matter with an integration now. */
  integrationChanged(change: IntegrationChange): void;
  close(): void;
}

/** At most `maxStreams` at once, of which `maxPerSender` from one address. */
export interface EventsOptions {
  ledger: Ledger;
  present: Present;
  trusted: TrustedProxies;
  maxStreams: number;
  maxPerSender: number;
  log: Log;
}

/** Messages are those of `EVENT_NAMES`. */
export function createEvents(options: EventsOptions): Events {
  const { ledger, present, trusted, log } = options;
  const streams = createStreams({ max: options.maxStreams, maxPerSender: options.maxPerSender });

  async function format(change: Change): Promise<string> {
    if (change.kind === 'missed') return toEvent(EVENT_NAMES.ready, {});
    if (change.kind === 'forgotten') return toEvent(EVENT_NAMES.forgotten, { id: change.id });
    if (change.kind === 'jobs' || change.kind === 'job_parts') {
      const news: JobsChange = { integration_id: change.id };
      return toEvent(EVENT_NAMES.jobs, news);
    }
    // What it means is told by `integrationChanged`.
    if (change.kind === 'connection') return '';
    const stored = await ledger.find(change.id);
    return stored === null ? '' : toEvent(EVENT_NAMES.receipt, present(stored.submission));
  }

  const gathering = createGathering({
    format: (change) =>
      format(change).catch((error) => {
        log.warn(errorKind(error), 'event not told');
        return '';
      }),
    tell: streams.tell,
  });
  const unsubscribe = ledger.onChange((change) => {
    if (streams.size() > 0) gathering.add(change);
  });

  return {
    handler(c) {
      // Hono answers HEAD like GET; a stream without a reader would stay for ever.
      if (c.req.method === 'HEAD') {
        return c.body(null, 200, { 'content-type': 'text/event-stream' });
      }
      return streams.open(c, senderOf(c, trusted));
    },
    integrationChanged(change) {
      streams.tell(toEvent(EVENT_NAMES.integration, change));
    },
    close() {
      unsubscribe();
      gathering.close();
      streams.close();
    },
  };
}
