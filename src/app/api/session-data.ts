import type { Invited } from '../../contract/links.ts';
import { SESSION_DATA_ID } from '../../contract/routes.ts';
import type { Session } from '../../contract/session.ts';

/**
 * The session that came with the page; undefined where it did not, as from a development server, and
 * in a worker or a test of a store, which has no page.
 * It is trusted: the gateway wrote it into this very page. So the first screen waits for no schema.
 */
export function sessionInPage(): Session | undefined {
  const text = globalThis.document?.getElementById(SESSION_DATA_ID)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** What whoever is here came by a link for; null for everybody else. As it was when the page was opened. */
export const invitationInPage: Invited | null = sessionInPage()?.invitation ?? null;
