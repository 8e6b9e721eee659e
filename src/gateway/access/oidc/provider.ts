/** The OpenID provider, as it describes itself. */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { Clock } from '../../clock.ts';
import { SignInFailed, toSignInFailed } from './sign-in-failed.ts';

/** Where it is, and what it calls Intake. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  /** Null for a public client. */
  clientSecret: string | null;
  timeoutMs: number;
}

/** Intake starts without it. */
export interface Provider {
  /** @throws SignInFailed */
  configuration(): Promise<Configuration>;
  /** Reads its description, for whoever starts Intake with wrong settings. @throws SignInFailed */
  check(): Promise<void>;
  /** Keys of its tokens, read again when a token has another. @throws SignInFailed */
  keys(): Promise<JWTVerifyGetKey>;
  /** What is known of it is wrong: it is asked again next time. */
  forget(): void;
}

/**
 * So long, in milliseconds, what it says of itself counts. Not longer: while it is away, whoever signs in
 * is told so here, and not left at its page, which does not load.
 */
const KNOWN_MS = 10_000;
/** Keys are not read again sooner, in milliseconds, whatever tokens say. */
const KEYS_PAUSE_MS = 1000;

/** It may be away while Intake starts. */
export function createProvider(
  { issuer, clientId, clientSecret, timeoutMs }: ProviderSettings,
  clock: Pick<Clock, 'now'>,
): Provider {
  const isPlain = issuer.startsWith('http:');
  const execute = [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])];
  const timeout = timeoutMs / 1000;
  let known: { configuration: Promise<Configuration>; since: number } | null = null;
  let keys: { uri: string; set: JWTVerifyGetKey } | null = null;

  async function discover(): Promise<Configuration> {
    try {
      const found = await discovery(new URL(issuer), clientId, undefined, None(), {
        execute,
        timeout,
      });
      const server = found.serverMetadata();
      // Basic is what every provider has unless it says otherwise (OpenID Connect Discovery, 3).
      const isPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic');
      const authentication =
        clientSecret === null
          ? None()
          : isPost === false
            ? ClientSecretPost(clientSecret)
            : ClientSecretBasic(clientSecret);
      const configuration = new Configuration(server, clientId, undefined, authentication);
      for (const set of execute) set(configuration);
      configuration.timeout = timeout;
      return configuration;
    } catch (error) {
      throw toSignInFailed(error);
    }
  }

  async function configuration(): Promise<Configuration> {
    if (known === null || clock.now() - known.since > KNOWN_MS) {
      const asked = discover();
      const since = clock.now();
      known = { configuration: asked, since };
      asked.catch(() => {
        if (known?.configuration === asked) known = null;
      });
    }
    return known.configuration;
  }

  return {
    configuration,
    async check() {
      await discover();
    },
    async keys() {
      const uri = (await configuration()).serverMetadata().jwks_uri;
      if (uri === undefined) throw new SignInFailed('provider_failed');
      if (keys?.uri !== uri) {
        const options = { timeoutDuration: timeoutMs, cooldownDuration: KEYS_PAUSE_MS };
        keys = { uri, set: createRemoteJWKSet(new URL(uri), options) };
      }
      return keys.set;
    },
    forget() {
      known = null;
    },
  };
}
