/**
 * What is known of the connection to each ATS. The ledger keeps it for all gateways; every one has a
 * copy at hand. News of Kombo's are written down and then checked: the integration itself is asked, so
 * that a word that came late, twice or never leaves nothing wrong for long.
 */
import type { Condition } from '../../contract/session.ts';
import type { Integration } from '../../kombo/answers/integration.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import type { KomboIssue, StateChange } from '../../kombo/webhooks/webhook.ts';
import { atMostEvery } from '../at-most-every.ts';
import { AtsSaidNo, isAtsError } from '../ats/ats-error.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import { type Connection, newConnection } from '../ledger/connection.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { errorKind, type Log } from '../log.ts';
import { conditionOf } from './condition.ts';
import { afterIssue, afterReading, afterStateChange, isOpenIssue } from './connection-news.ts';

/** The connections of this gateway's integrations. */
export interface Connections {
  /** What is the matter, as far as is known now; null: nothing. */
  conditionOf(integrationId: string): Condition | null;
  /** Those with which something is the matter, for whoever runs it. */
  troubled(): ConnectionState[];
  /** Asks Kombo for the integration, and remembers what it says. @throws AtsError */
  read(integrationId: string): Promise<Integration>;
  /** Asks again soon, however often it is called; when the ATS fails, the next who reads does. */
  recheck(integrationId: string): Promise<void>;
  /** Kombo tells of a change. Resolves when it is written down. @throws what the ledger throws */
  hearState(news: StateChange): Promise<void>;
  hearIssue(integrationId: string, issue: KomboIssue): Promise<void>;
  /** Follows the ledger until `stop`. */
  start(): void;
  stop(): void;
}

/** What `/readyz` tells of a connection: no names, no texts of an ATS. */
export interface ConnectionState {
  integration_id: string;
  condition: Condition | null;
  /** Types of the issues that are open, as Kombo names them. */
  issues: string[];
}

/** How often an integration is asked for at most, in milliseconds. */
const RECHECK_MS = 2000;

/** Told after each change of a condition, first those that were known when the gateway started. */
export type OnCondition = (id: string, before: Condition | null, after: Condition | null) => void;

/** Nothing is asked for by itself: readings come with the form, with news, and with failures. */
export function createConnections(options: {
  ats: Pick<Ats, 'integration'>;
  endpoint: CreateEndpoint;
  ledger: Pick<Ledger, 'connections' | 'changeConnection' | 'onChange'>;
  clock: Pick<Clock, 'sleep'>;
  log: Log;
  onCondition: OnCondition;
}): Connections {
  const { ats, endpoint, ledger, log } = options;
  const known = new Map<string, Connection>();
  let stopFollowing = () => {};

  const conditionIn = (id: string) => {
    const connection = known.get(id);
    return connection === undefined ? null : conditionOf(connection);
  };

  function show(connection: Connection): void {
    const id = connection.integration_id;
    const before = conditionIn(id);
    known.set(id, connection);
    const after = conditionIn(id);
    if (before !== after) options.onCondition(id, before, after);
  }

  async function load(): Promise<void> {
    for (const connection of await ledger.connections()) show(connection);
  }

  /** Here at once, whatever the ledger does; for the others through it. */
  async function learn(id: string, change: (known: Connection) => Connection): Promise<void> {
    show(change(known.get(id) ?? newConnection(id)));
    await ledger.changeConnection(id, change);
  }

  async function read(id: string): Promise<Integration> {
    const reading = await ats.integration(id).catch((error: unknown) => {
      if (isUnknown(error)) void note(id, null);
      throw error;
    });
    await note(id, reading);
    return reading;
  }

  /** A reading serves whoever asked for it also when it cannot be written down. */
  const note = (id: string, reading: Integration | null) =>
    learn(id, (connection) => afterReading(connection, reading, endpoint)).catch((error) =>
      log.error({ integration: id, ...errorKind(error) }, 'ledger failed'),
    );

  const recheck = atMostEvery(options.clock, RECHECK_MS, async (id) => {
    await read(id).catch((error: unknown) => {
      if (!isAtsError(error)) throw error;
      log.info({ integration: id, ...errorKind(error) }, 'the integration could not be read');
    });
  });

  const loadQuietly = () => load().catch((error) => log.error(errorKind(error), 'ledger failed'));

  return {
    conditionOf: conditionIn,
    troubled: () =>
      [...known.values()].flatMap((connection) => {
        const condition = conditionOf(connection);
        const issues = connection.issues.filter(isOpenIssue).map(({ type }) => type);
        if (condition === null && issues.length === 0) return [];
        return [{ integration_id: connection.integration_id, condition, issues }];
      }),
    read,
    recheck,
    hearState: (news) =>
      learn(news.integration_id, (connection) => afterStateChange(connection, news)),
    hearIssue: (id, issue) => learn(id, (connection) => afterIssue(connection, issue)),
    start() {
      stopFollowing = ledger.onChange(({ kind }) => {
        if (kind === 'connection' || kind === 'missed') void loadQuietly();
      });
      void loadQuietly();
    },
    stop: () => stopFollowing(),
  };
}

/** Wrong, deleted, or of another region. */
function isUnknown(error: unknown): boolean {
  return error instanceof AtsSaidNo && error.code === 'PLATFORM.INTEGRATION_NOT_FOUND';
}
