/**
 * Coming by a link, for people without an account: the token stands in the fragment of the address,
 * which no server sees, and is kept for this tab alone.
 */
import { Invited, LINK_ENDS, type LinkEnd } from '../../contract/links.ts';
import { routes } from '../../contract/routes.ts';
import { ApiProblem, request } from './request.ts';
import { invitationInPage } from './session-data.ts';

const KEY = 'intake.invitation';

interface Held {
  token: string;
  /** Says that it is the same person when the link is exchanged again. */
  holder: string;
}

/** The token in a fragment; null where there is none, or one cut short by a mail program. */
export function tokenIn(fragment: string): string | null {
  return /^#([\w-]{43})$/.exec(fragment)?.[1] ?? null;
}

/**
 * Exchanges a token for a session, which a cookie carries.
 * @throws as `request`; `linkEndOf` tells why a link works no more
 */
export async function comeBy(token: string): Promise<Invited> {
  const former = held();
  const holder = former?.token === token ? former.holder : aSecret();
  const invited = await exchange({ token, holder });
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ token, holder } satisfies Held));
  } catch {
    // Without storage the link has to be opened again once the session has ended.
  }
  return invited;
}

let renewing: Promise<Invited> | null = null;

/** Comes by the tab's link again, for all who ask at once. @throws as `comeBy`, or when it holds none */
export function renew(): Promise<Invited> {
  const kept = held();
  if (kept === null) return Promise.reject(new Error('No link is held.'));
  renewing ??= exchange(kept)
    .then((invited) => {
      if (invited.link_id === invitationInPage?.link_id) return invited;
      throw new Error('Another link is held.');
    })
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

/** Ends the session and forgets the link in this tab. @throws as `request` */
export async function leave(): Promise<void> {
  await request(routes.invitation(), () => NOTHING, { method: 'DELETE' });
  sessionStorage.removeItem(KEY);
}

/** Why the gateway takes a link no more; null for any other failure. */
export function linkEndOf(error: unknown): LinkEnd | null {
  if (!(error instanceof ApiProblem)) return null;
  return LINK_ENDS.find((end) => end === error.problem.code) ?? null;
}

const NOTHING = { safeParse: (data: unknown) => ({ success: true as const, data }) };

const exchange = (body: Held) =>
  request(routes.invitation(), () => Invited, { method: 'POST', body });

/** 128 bits as hexadecimal digits: works without TLS as well. */
function aSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function held(): Held | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}
