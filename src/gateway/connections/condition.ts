/** What is the matter with a connection, in one word: that which a person must know first. */
import type { IntegrationForm } from '../../contract/ats.ts';
import { CONDITIONS, type Condition } from '../../contract/session.ts';
import type { Connection } from '../ledger/connection.ts';
import { isOpenIssue } from './connection-news.ts';

/**
 * Kombo's page "Issue types". Whether the login works its status says as well, and sooner: a resolved
 * issue is told only after the next sync. Types that are not listed here are reported as they come.
 */
function conditionOfIssue(type: string, status: string | null): Condition | null {
  if (type === 'integration.authentication_failed') return status === null ? 'disconnected' : null;
  return type === 'integration.action_failing' ? 'failing' : 'reported';
}

/** The condition, or null when there is nothing to tell. */
export function conditionOf(connection: Connection): Condition | null {
  const { status, setup_status, creates, gone, issues } = connection;
  if (gone) return 'gone';
  if (status === 'INACTIVE') return 'switched_off';
  if (status === 'INVALID') return 'disconnected';
  if (setup_status === 'INCOMPLETE' || setup_status === 'FINAL_SYNC_PENDING') return 'being_set_up';
  if (creates === false) return 'not_creating';
  const told = issues.filter(isOpenIssue).map(({ type }) => conditionOfIssue(type, status));
  return CONDITIONS.find((condition) => told.includes(condition)) ?? null;
}

/** While it is so, what is sent waits; it goes on by itself when the connection is mended. */
export const isWaitedFor = (condition: Condition | null): boolean =>
  condition === 'disconnected' || condition === 'being_set_up';

/** Why nothing can be sent to an ATS, for callers of the HTTP interface. */
const OBSTACLES: Partial<Record<Condition, string>> = {
  switched_off: 'The connection to this ATS is switched off.',
  being_set_up: 'This ATS is still being set up, or read for the first time; come back later.',
  not_creating: 'Creating candidates is switched off for this ATS, or it cannot do it.',
  gone: 'Kombo does not know this integration, or not any more.',
};

/** Can a candidate be sent here? Where the login has expired it can, and waits. */
export function creationOf(condition: Condition | null): IntegrationForm['creation'] {
  const detail = condition === null ? null : (OBSTACLES[condition] ?? null);
  return { possible: detail === null, detail };
}
