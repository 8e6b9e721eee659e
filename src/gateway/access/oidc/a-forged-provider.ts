/** A provider for tests that answers whatever a test wants, so that each fault can be had. */
import { createServer, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** What it does; a test changes it. */
export interface Forged {
  /** What it calls itself in its description. */
  issuer: string | null;
  /** Of the ID token, beside those that are right. */
  claims: JWTPayload;
  /** Answers nothing, to whatever is asked. */
  isSilent: boolean;
  /** Answers to everything with this status. */
  status: number | null;
  /** Takes the client for another one, and says so in a header or in the body alone. */
  refusal: 'header' | 'body' | null;
}

const KEY = { alg: 'ES256', extractable: true };

/** Listens on a free port of loopback. */
export async function startForgedProvider(clientId: string) {
  const forged: Forged = {
    ...{ issuer: null, claims: {}, isSilent: false, status: null, refusal: null },
  };
  let signing = { ...(await generateKeyPair('ES256', KEY)), id: '1' };
  let shown = signing;
  let nonce = '';
  let issuer = '';

  const json = (response: ServerResponse, value: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  /** With the claims that are right, and those of a test. */
  const sign = (claims: JWTPayload): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: issuer, aud: clientId, sub: 'ada', iat: now, exp: now + 60 };
    return new SignJWT({ ...right, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: signing.id })
      .sign(signing.privateKey);
  };

  const server = createServer(async (request, response) => {
    if (forged.isSilent) return;
    if (forged.status !== null) return void response.writeHead(forged.status).end();
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return void json(response, {
          issuer: forged.issuer ?? issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          id_token_signing_alg_values_supported: ['ES256'],
        });
      case '/keys':
        return void json(response, {
          keys: [
            { ...(await exportJWK(shown.publicKey)), kid: shown.id, alg: 'ES256', use: 'sig' },
          ],
        });
      case '/token': {
        if (forged.refusal !== null) {
          const headers = forged.refusal === 'header' ? { 'www-authenticate': 'Basic' } : {};
          response.writeHead(401, { 'content-type': 'application/json', ...headers });
          return void response.end(JSON.stringify({ error: 'invalid_client' }));
        }
        const own = { nonce, name: 'Ada', groups: ['recruiters'], ...forged.claims };
        json(response, {
          ...{ access_token: 'x', token_type: 'bearer' },
          id_token: await sign(own),
        });
        return;
      }
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  return {
    issuer,
    forged,
    sign,
    /** What a person's browser would bring back from there. */
    way(authorization: string): string {
      const asked = new URL(authorization).searchParams;
      nonce = asked.get('nonce') ?? '';
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'code');
      back.searchParams.set('state', asked.get('state') ?? '');
      return back.href;
    },
    /** Signs with a new key from now on; it is only shown when a test says so. */
    async turnKeys({ show }: { show: boolean }) {
      signing = { ...(await generateKeyPair('ES256', KEY)), id: crypto.randomUUID() };
      if (show) shown = signing;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
