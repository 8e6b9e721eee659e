/** The provider's word that somebody has signed out elsewhere (OpenID Connect Back-Channel Logout 1.0). */
import { jwtVerify } from 'jose';
import * as z from 'zod';
import type { Clock } from '../../clock.ts';
import type { EndedElsewhere } from '../../ledger/session-store.ts';
import type { Provider } from './provider.ts';
import { SignInFailed, toSignInFailed } from './sign-in-failed.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Clocks may differ by this much, and a token is sent soon after it was made. Seconds. */
const TOLERANCE_S = 30;
const MAX_AGE_S = 120;
const MAX_REMEMBERED = 10_000;

/** What the token has to say (section 2.4); a nonce would make it an ID token. */
const Claims = z.object({
  jti: z.string().min(1).max(500),
  sub: z.string().min(1).max(500).optional(),
  sid: z.string().min(1).max(500).optional(),
  nonce: z.undefined().optional(),
  events: z.object({ [EVENT]: z.object({}) }),
});

/** Reads tokens, each once. */
export function createLogoutTokens(
  provider: Provider,
  { issuer, clientId }: { issuer: string; clientId: string },
  clock: Pick<Clock, 'now'>,
) {
  /** Those that were seen, by when they are too old anyway. */
  const seen = new Map<string, number>();

  function once(id: string): void {
    const now = clock.now();
    for (const [old, until] of seen) {
      if (until > now && seen.size < MAX_REMEMBERED) break;
      seen.delete(old);
    }
    if (seen.has(id)) throw new SignInFailed('bad_token');
    seen.set(id, now + (MAX_AGE_S + 2 * TOLERANCE_S) * 1000);
  }

  /** @throws SignInFailed when it is not signed by the provider, for us, now, and for the first time */
  return async (token: string): Promise<EndedElsewhere> => {
    const keys = await provider.keys();
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      clockTolerance: TOLERANCE_S,
      maxTokenAge: MAX_AGE_S,
      currentDate: new Date(clock.now()),
    }).catch((error: unknown) => {
      throw error instanceof TypeError
        ? new SignInFailed('provider_away', { cause: error })
        : toSignInFailed(error);
    });
    const claims = Claims.safeParse(payload);
    if (!claims.success) throw new SignInFailed('bad_token');
    const { jti, sub, sid } = claims.data;
    once(jti);
    if (sid !== undefined) return { provider_session: sid, subject: sub };
    if (sub !== undefined) return { subject: sub };
    throw new SignInFailed('bad_token');
  };
}
