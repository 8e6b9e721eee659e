/** Server-sent events: every change of a submission, as its receipt, and what is new of an ATS. */
import type { Context } from 'hono';
import { EVENT_NAMES } from '../../../contract/routes.ts';
import type { IntegrationChange, JobsChange } from '../../../contract/session.ts';
import { countedFor, type TrustedProxies } from '../../access/origin/sender.ts';
import type { NewsOfLedger } from '../../access/views/ledger-view.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import type { Change } from '../../ledger/ledger.ts';
import { type Sight, sees, type Whose } from '../../ledger/sight.ts';
import { errorKind, type Log } from '../../log.ts';
import type { Present } from '../submissions/present.ts';
import { createGathering, forAll, type Hearer, type News } from './gathering.ts';
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
  news: NewsOfLedger;
  present: Present;
  trusted: TrustedProxies;
  maxStreams: number;
  maxPerSender: number;
  log: Log;
}

/** Messages are those of `EVENT_NAMES`. Each page hears of what its actor sees, and of nothing else. */
export function createEvents(options: EventsOptions): Events {
  const { news, present, trusted, log } = options;
  const streams = createStreams({ max: options.maxStreams, maxPerSender: options.maxPerSender });

  /** The text is made once for all who see it and may do the same with it. */
  async function format(change: Change): Promise<News> {
    if (change.kind === 'missed') return forAll(toEvent(EVENT_NAMES.ready, {}));
    if (change.kind === 'jobs' || change.kind === 'job_parts') {
      const jobs: JobsChange = { integration_id: change.id };
      return forAll(toEvent(EVENT_NAMES.jobs, jobs));
    }
    if (change.kind === 'handed') {
      const handed = toEvent(EVENT_NAMES.handed, {});
      return ({ actor }) => (change.actors.includes(actor.id) ? handed : '');
    }
    // What it means is told by `integrationChanged`.
    if (change.kind === 'connection') return forAll('');
    if (change.kind === 'forgotten') {
      const forgotten = toEvent(EVENT_NAMES.forgotten, { id: change.id });
      return ({ sight }) => (saw(sight(), change.whose) ? forgotten : '');
    }
    const sealed = await news.sealed(change.id);
    const texts = new Map<string, string>();
    const told = new Map<string, string>();
    const textFor = ({ actor, sight }: Hearer) => {
      const seen = sealed?.for(sight()) ?? null;
      if (seen === null) return '';
      const acts = news.acts(actor, seen);
      const key = acts.join(' ');
      const text = texts.get(key) ?? toEvent(EVENT_NAMES.receipt, present(seen, acts));
      texts.set(key, text);
      return text;
    };
    return (hearer) => {
      // Hundreds listen, of a few kinds: who is like somebody before hears what he heard.
      const word = sealed?.wordFor(hearer.actor) ?? '';
      const text = told.get(word) ?? textFor(hearer);
      told.set(word, text);
      if (text !== '') return text;
      // Whoever handed it over reads anew, and finds that it is gone.
      const isGone = change.kind === 'handed_over' && saw(hearer.sight(), change.whose);
      return isGone ? toEvent(EVENT_NAMES.ready, {}) : '';
    };
  }

  const gathering = createGathering({
    format: (change) =>
      format(change).catch((error) => {
        log.warn(errorKind(error), 'event not told');
        return forAll('');
      }),
    tell: (all) =>
      streams.tell((actor) => {
        const hearer = { actor, sight: () => news.hears(actor) };
        return all.map((one) => one(hearer));
      }),
  });
  const unsubscribe = news.onChange((change) => {
    if (streams.size() > 0) gathering.add(change);
  });

  return {
    handler(c) {
      // Hono answers HEAD like GET; a stream without a reader would stay for ever.
      if (c.req.method === 'HEAD') {
        return c.body(null, 200, { 'content-type': 'text/event-stream' });
      }
      return streams.open(c, c.get('actor'), countedFor(c, trusted), c.get('isStillIn'));
    },
    integrationChanged(change) {
      streams.tell(() => [toEvent(EVENT_NAMES.integration, change)]);
    },
    close() {
      unsubscribe();
      gathering.close();
      streams.close();
    },
  };
}

/** An older gateway did not say whose it was: then it may have been anybody's. */
const saw = (sight: Sight, whose: Whose | null) => whose === null || sees(sight, whose);
