/** An OpenID provider for the demo and for tests, on loopback: it asks for a name, not for a password. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { DEMO_PEOPLE, type DemoPerson } from './people.ts';

/** What it calls Intake, and the secret between them: it is for this machine alone. */
export const DEMO_CLIENT = { id: 'intake', secret: 'for-this-machine-alone' };

/** A provider that listens. */
export interface DemoProvider {
  issuer: string;
  /** From now on it sends people back to this Intake. */
  serve(intakeOrigin: string): void;
  close(): Promise<void>;
}

/** `port` 0 takes any free one. @throws the system's error when the port cannot be had */
export async function startDemoProvider(
  port: number,
  people: Readonly<Record<string, DemoPerson>> = DEMO_PEOPLE,
): Promise<DemoProvider> {
  let handle = (_: IncomingMessage, response: ServerResponse): unknown =>
    response.writeHead(503).end();
  const server = createServer((request, response) => {
    Promise.try(() => handle(request, response)).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP.');
  const issuer = `http://127.0.0.1:${address.port}`;

  return {
    issuer,
    serve(intakeOrigin) {
      const provider = new Provider(issuer, configure(intakeOrigin, people));
      const callback = provider.callback();
      handle = (request, response) =>
        request.url?.startsWith('/interaction/') === true
          ? interact(provider, request, response, people)
          : callback(request, response);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configure(
  intakeOrigin: string,
  people: Readonly<Record<string, DemoPerson>>,
): Configuration {
  return {
    clients: [
      {
        client_id: DEMO_CLIENT.id,
        client_secret: DEMO_CLIENT.secret,
        redirect_uris: [`${intakeOrigin}/auth/callback`],
        post_logout_redirect_uris: [`${intakeOrigin}/signed-out`],
        backchannel_logout_uri: `${intakeOrigin}/auth/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: { keys: [randomUUID()] },
    claims: { profile: ['name', 'groups'], email: ['email', 'email_verified'] },
    findAccount: (_context, accountId) => {
      const person = people[accountId];
      if (person === undefined) return undefined;
      const { name, email, groups } = person;
      const claims = { sub: accountId, name, email, email_verified: true, groups: [...groups] };
      return { accountId, claims: () => claims };
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(context, form) {
          const button = '<button form="op.logoutForm" name="logout" value="yes">Sign out</button>';
          context.body = page('Sign out everywhere?', `${form}${button}`);
        },
      },
    },
    // Without the check that it comes with: Intake is on this machine.
    fetch: (url, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    // Nobody is asked whether Intake may know the name: the company has decided that.
    async loadExistingGrant({ oidc }) {
      const { Grant } = oidc.provider;
      const grant = new Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    ttl: { Session: 24 * 60 * 60, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600 },
  };
}

/** Asks for the name; whoever presses a button is that person. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  people: Readonly<Record<string, DemoPerson>>,
): Promise<void> {
  if (request.method === 'POST') {
    const body = Buffer.concat(await request.toArray()).toString();
    const accountId = new URLSearchParams(body).get('login') ?? '';
    await provider.interactionFinished(
      request,
      response,
      accountId in people ? { login: { accountId } } : { error: 'access_denied' },
    );
    return;
  }
  await provider.interactionDetails(request, response);
  const buttons = Object.entries(people).map(
    ([id, { name, about }]) =>
      `<p><button name="login" value="${id}">${name}</button> ${about}</p>`,
  );
  const no = '<p><button name="login" value="">Nobody of these</button></p>';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page('Who are you?', `<form method="post">${buttons.join('')}${no}</form>`));
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
   <meta name="viewport" content="width=device-width"><style>
   body{font:1rem/1.5 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem}
   button{font:inherit;padding:.5rem 1rem}</style></head>
   <body><h1>${title}</h1><p>A provider for the demo, on this machine.</p>${content}</body></html>`;
