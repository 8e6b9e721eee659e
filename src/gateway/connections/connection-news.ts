/**
 * What news make of what is known of a connection. Pure. News come more than once and in any order, so
 * each is weighed by its own time, and a reading of the integration is worth more than any of them.
 * What changes nothing returns the same object.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Integration } from '../../kombo/answers/integration.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import type { KomboIssue, StateChange } from '../../kombo/webhooks/webhook.ts';
import type { Connection } from '../ledger/connection.ts';
import { actionOf } from './action-of.ts';

/** Of one integration; Kombo has a handful of types. */
const MAX_ISSUES = 20;

/** What Kombo said when it was asked; null: it does not know this integration. */
export function afterReading(
  known: Connection,
  integration: Integration | null,
  endpoint: CreateEndpoint,
): Connection {
  if (integration === null) return changed(known, { gone: true });
  return changed(known, {
    status: integration.status,
    setup_status: integration.setup_status,
    creates: actionOf(integration, endpoint)?.is_available ?? null,
    gone: false,
  });
}

/** What Kombo said by itself; older words than the newest change nothing. */
export function afterStateChange(known: Connection, news: StateChange): Connection {
  const at = timeOf(news.updated_at);
  if (at === null || at <= (known.told_at ?? 0)) return known;
  return changed(known, {
    status: news.state ?? known.status,
    setup_status: news.setup_status ?? known.setup_status,
    told_at: at,
  });
}

/**
 * An issue that was raised or resolved. Its end is remembered, so that its beginning, when that comes
 * late or again, does not open it once more.
 */
export function afterIssue(known: Connection, issue: KomboIssue): Connection {
  const before = known.issues.find(({ id }) => id === issue.id);
  if (before !== undefined && !isLater(issue, before)) return known;
  const others = known.issues.filter(({ id }) => id !== issue.id);
  return changed(known, { issues: [...others, issue].sort(byAge).slice(-MAX_ISSUES) });
}

/** A later episode counts, and within one its end. */
function isLater(issue: KomboIssue, before: KomboIssue): boolean {
  const [now, then] = [timeOf(issue.first_observed_at) ?? 0, timeOf(before.first_observed_at) ?? 0];
  if (now !== then) return now > then;
  return isOpenIssue(before) && !isOpenIssue(issue);
}

/** Open ones are kept before those that are over, then the newer ones. */
function byAge(a: KomboIssue, b: KomboIssue): number {
  const rank = (issue: KomboIssue) => (isOpenIssue(issue) ? 1 : 0);
  const since = (issue: KomboIssue) => timeOf(issue.first_observed_at) ?? 0;
  return rank(a) - rank(b) || since(a) - since(b);
}

/** Is the issue still there? */
export const isOpenIssue = ({ status }: KomboIssue): boolean => status !== 'RESOLVED';

function timeOf(iso: string | null): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}

function changed(known: Connection, facts: Partial<Connection>): Connection {
  const next = { ...known, ...facts };
  return isDeepStrictEqual(next, known) ? known : next;
}
