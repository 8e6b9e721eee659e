/** `AUTH=oidc`: people sign in at an OpenID provider (authorisation code with PKCE, state and nonce). */
import type { Context } from 'hono';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { routes } from '../../../contract/routes.ts';
import type { Clock } from '../../clock.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { errorKind, type Log } from '../../log.ts';
import { type Actor, NOBODY } from '../actor.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { type Authentication, NO_END } from '../authentication.ts';
import { actorOfPerson, type GroupMeanings } from '../known-person.ts';
import { failedPage } from '../sessions/failed-page.ts';
import { createCookies } from '../sessions/session-cookie.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { adviceOn, NO_CLAIM } from './advice.ts';
import { lacksGroups, personOf } from './claims.ts';
import { createLogoutTokens } from './logout-token.ts';
import { createPendings, type Pending } from './pending.ts';
import { createProvider, type ProviderSettings } from './provider.ts';
import { FAILED_STATUS, SignInFailed, toSignInFailed } from './sign-in-failed.ts';

type Request = Context<GatewayEnv>;

/** What signing in needs. */
export interface OidcOptions {
  provider: ProviderSettings;
  scopes: string;
  rolesClaim: string;
  meanings: GroupMeanings;
  publicOrigin: string | undefined;
  sessions: Sessions;
  audit: AuditLog;
  clock: Clock;
  log: Log;
}

const SESSION = 'session';
/** The page that is left after signing out. */
const SIGNED_OUT = '/signed-out';
/** Of a logout token, in characters: a signed handful of claims. */
const MAX_TOKEN = 16 * 1024;

/** The provider may be away while Intake starts. */
export function createOidc(options: OidcOptions): Authentication {
  const { meanings, publicOrigin, sessions, audit, clock, log, rolesClaim } = options;
  const provider = createProvider(options.provider, clock);
  const cookies = createCookies(publicOrigin);
  const pendings = createPendings(cookies, clock);
  const readLogoutToken = createLogoutTokens(provider, options.provider, clock);

  /** As the browser sees us; on this machine it may be under several names. */
  const originOf = (c: Request) =>
    publicOrigin ?? `http://${c.req.header('host') ?? new URL(c.req.url).host}`;

  async function begin(c: Request, returnTo: string, again: boolean): Promise<Response> {
    const configuration = await provider.configuration();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    pendings.begin(c, { state, nonce, verifier, returnTo, again });
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: originOf(c) + routes.signInCallback(),
      scope: options.scopes,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return c.redirect(url.href);
  }

  /** Begins a session for whoever comes back, and returns who it is. */
  async function finish(c: Request, { state, nonce, verifier }: Pending): Promise<Actor> {
    const configuration = await provider.configuration();
    const url = new URL(c.req.url);
    const tokens = await authorizationCodeGrant(
      configuration,
      new URL(url.pathname + url.search, originOf(c)),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
    );
    const claims = tokens.claims();
    if (claims === undefined) throw new SignInFailed('provider_failed');
    const more = lacksGroups(claims, rolesClaim)
      ? await toldOfUser(configuration, tokens.access_token, claims.sub)
      : {};
    const told = { ...more, ...claims };
    const person = personOf(told, rolesClaim);
    const actor = actorOfPerson(person, meanings);
    if (actor.roles.length === 0) {
      audit.record({ actor, action: 'sign_in', object_id: null, outcome: 'no_role' });
      throw new SignInFailed('no_role', rolesClaim in told ? {} : { cause: NO_CLAIM });
    }
    // Whoever signs in anew leaves no session behind that nobody uses.
    await sessions.end(cookies.get(c, SESSION) ?? '');
    const id = await sessions.begin({
      actor,
      subject: person.subject,
      provider_session: person.provider_session,
      id_token: tokens.id_token ?? null,
    });
    cookies.set(c, SESSION, id);
    return actor;
  }

  /** The ID token of many providers holds little; what they tell of a user holds the rest. */
  async function toldOfUser(configuration: Configuration, token: string, subject: string) {
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return fetchUserInfo(configuration, token, subject);
  }

  /** The person's page for whatever went wrong, faults of ours too, and the advice for whoever runs this. */
  function fail(c: Request, error: unknown, returnTo: string): Response {
    const failed = toSignInFailed(error);
    const requestId = c.get('requestId');
    const row = { actor: NOBODY, action: 'sign_in', object_id: null } as const;
    if (!(failed instanceof SignInFailed)) {
      audit.record({ ...row, outcome: 'failed' });
      log.error({ requestId, ...errorKind(failed) }, 'nobody was signed in');
      return failedPage(c, 'intake_away', returnTo, 503);
    }
    const { problem } = failed;
    if (problem !== 'no_role') audit.record({ ...row, outcome: problem });
    log.warn({ requestId, problem, advice: adviceOn(failed) }, 'nobody was signed in');
    return failedPage(c, problem, returnTo, FAILED_STATUS[problem]);
  }

  return {
    mode: 'oidc',
    async check() {
      const failed = await provider.check().then(
        () => null,
        (error: unknown) => toSignInFailed(error),
      );
      if (!(failed instanceof SignInFailed)) return;
      const facts = { problem: failed.problem, advice: adviceOn(failed) };
      log.warn(facts, 'nobody can sign in until this is set right');
    },
    async actorOf(c, looks) {
      const session = await sessions.find(cookies.get(c, SESSION) ?? '', looks);
      return session?.actor ?? null;
    },
    async endOf(c) {
      const session = await sessions.find(cookies.get(c, SESSION) ?? '', 'looks');
      return session === null ? NO_END : sessions.endOfOne(session);
    },
    signIn: (c, returnTo) =>
      begin(c, returnTo, false).catch((error: unknown) => fail(c, error, returnTo)),
    async callback(c) {
      let pending: Pending | null = null;
      try {
        pending = pendings.end(c);
        const actor = await finish(c, pending);
        audit.record({ actor, action: 'sign_in', object_id: null, outcome: 'done' });
        return c.redirect(pending.returnTo);
      } catch (error) {
        const failed = toSignInFailed(error);
        const returnTo = pending?.returnTo ?? '/';
        const isTurned = failed instanceof SignInFailed && failed.problem === 'other_keys';
        if (!isTurned || pending === null) return fail(c, failed, returnTo);
        // It has turned its keys; what is known of them is read anew, once.
        provider.forget();
        if (pending.again) return fail(c, failed, returnTo);
        return begin(c, returnTo, true).catch((next: unknown) => fail(c, next, returnTo));
      }
    },
    async signOut(c) {
      const ended = await sessions.end(cookies.get(c, SESSION) ?? '');
      cookies.delete(c, SESSION);
      // Whoever cannot be signed out there is signed out here in any case.
      const configuration = await provider.configuration().catch(() => null);
      if (ended === null || !configuration?.serverMetadata().end_session_endpoint) {
        return SIGNED_OUT;
      }
      return buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: originOf(c) + SIGNED_OUT,
        ...(ended.id_token !== null && { id_token_hint: ended.id_token }),
      }).href;
    },
    async backchannelLogout(c) {
      try {
        const ended = await readLogoutToken(await tokenIn(c));
        const count = await sessions.endOf(ended);
        const outcome = count > 0 ? 'done' : 'failed';
        audit.record({ actor: NOBODY, action: 'sign_out', object_id: null, outcome });
      } catch (error) {
        if (!(error instanceof SignInFailed)) throw error;
        const { problem } = error;
        audit.record({ actor: NOBODY, action: 'sign_out', object_id: null, outcome: problem });
        const isAway = problem === 'provider_away' || problem === 'provider_slow';
        throw new HttpProblem(
          isAway ? 'unavailable' : 'malformed',
          `This logout token is not believed (${problem}).`,
        );
      }
    },
  };
}

/** @throws HttpProblem too_large; SignInFailed when there is none */
async function tokenIn(c: Request): Promise<string> {
  if (Number(c.req.header('content-length') ?? MAX_TOKEN + 1) > MAX_TOKEN) {
    throw new HttpProblem('too_large', 'A logout token is small, and its length is said before.');
  }
  const token = new URLSearchParams(await c.req.text()).get('logout_token');
  if (token === null) throw new SignInFailed('bad_token');
  return token;
}
