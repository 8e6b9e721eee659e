/**
 * The ATS window: pages that show what arrived, for a demo. They stand beside Kombo's routes on the
 * same port, which listens on this computer only, and ask for no key.
 */
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { CandidateStore, Person } from '../people/candidate-store.ts';
import type { FileStore } from '../people/file-store.ts';
import type { createReceived } from '../received.ts';
import type { Environment, Integrations } from '../routes/environment.ts';
import { windowPaths } from './addresses.ts';
import type { Changes } from './changes.ts';
import { peoplePage } from './people-page.ts';
import { personPage } from './person-page.ts';
import { type Markup, shell } from './shell.ts';
import { nameOf } from './words.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = read('window.css');
const SCRIPT = read('window-client.js');

/** What a browser may show of a file by itself; everything else is saved. */
const SHOWN = /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp)|text\/plain)$/;

/** Names by which a browser on this computer reaches it; another one is somebody's trick. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Pages of this computer, whatever their port. */
const OWN_PAGES = 'http://localhost:* http://127.0.0.1:*';

/** Between signs of life of the stream, in milliseconds. */
const ALIVE_MS = 15_000;

interface WindowDependencies {
  integrations: Integrations;
  store: CandidateStore;
  files: FileStore;
  received: ReturnType<typeof createReceived>;
  changes: Changes;
}

/** Routes below `/ats`, and `/`, which leads to the first ATS. */
export function windowRoutes(dependencies: WindowDependencies): Hono<Environment> {
  const { integrations, store, files, received, changes } = dependencies;
  // Nobody can arrive where everything fails; where a login has expired, people can later.
  const all = [...integrations.values()].filter(
    ({ trouble, creation_trouble }) =>
      trouble === undefined && !/ACTION/.test(creation_trouble ?? ''),
  );
  const routes = new Hono<Environment>();

  routes.use('/ats/*', async (c, next) => {
    if (!OWN_HOST.test(c.req.header('host') ?? '')) return c.text('Not here.', 421);
    return next();
  });
  // The demo tour shows a person's page in a frame. In one of another origin a browser asks nothing, so
  // that "Reset" does nothing there.
  routes.use('/ats/:integration/people/:person', async (c, next) => {
    await next();
    const policy = c.res.headers.get('content-security-policy') ?? '';
    c.header(
      'content-security-policy',
      policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${OWN_PAGES}`),
    );
    c.header('cross-origin-embedder-policy', 'require-corp');
    c.header('cross-origin-resource-policy', 'cross-origin');
    c.header('x-frame-options', undefined);
  });
  routes.use(
    '/ats/*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );

  routes.get('/', (c) => c.redirect(windowPaths.people(all[0]?.id ?? '')));
  routes.get('/ats/window.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css' }));
  routes.get('/ats/window.js', (c) => c.body(SCRIPT, 200, { 'content-type': 'text/javascript' }));

  routes.get(windowPaths.events(), (c) =>
    streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      while (!stream.aborted) {
        const pause = AbortSignal.any([gone.signal, AbortSignal.timeout(ALIVE_MS)]);
        await changes.next(pause);
        if (!stream.aborted)
          await stream.writeSSE({ event: pause.aborted ? 'alive' : 'changed', data: '' });
      }
    }),
  );

  routes.post(windowPaths.reset(), async (c) => {
    // A form of another site must not reach this.
    if (c.req.header('sec-fetch-site') !== 'same-origin') return c.text('Not from there.', 403);
    const { integration } = await c.req.parseBody();
    store.clear();
    files.clear();
    received.clear();
    changes.tell();
    return c.redirect(windowPaths.people(`${integration ?? ''}`), 303);
  });

  routes.get('/ats/:integration', (c) => {
    const integration = integrations.get(c.req.param('integration'));
    if (integration === undefined) return nothing(c, all);
    const people = [...store.of(integration.id)].map(({ record }) => record);
    const title = `Candidates – ${integration.label}`;
    return c.html(shell(title, integration, all, peoplePage(integration, people)));
  });

  routes.get('/ats/:integration/people/:person', (c) => {
    const integration = integrations.get(c.req.param('integration'));
    const person = integration && personIn(store, integration, c.req.param('person'));
    if (integration === undefined || person === undefined) return nothing(c, all);
    const requests = person.candidate.email_addresses
      .flatMap(({ email_address }) => received.list(email_address))
      .filter(({ integration_id }) => integration_id === integration.id);
    const page = personPage(integration, person, requests);
    return c.html(shell(nameOf(person.candidate), integration, all, page));
  });

  routes.get('/ats/:integration/people/:person/files/:place', (c) => {
    const integration = integrations.get(c.req.param('integration'));
    const person = integration && personIn(store, integration, c.req.param('person'));
    const file = person?.files[Number(c.req.param('place'))];
    const bytes = file?.sha256 ? files.read(file.sha256) : null;
    if (file === undefined || bytes === null) return nothing(c, all);
    const type = file.content_type?.toLowerCase() ?? 'application/octet-stream';
    const shown = SHOWN.test(type);
    const name = encodeURIComponent(file.name);
    return c.body(bytes, 200, {
      'content-type': shown ? type : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    });
  });

  return routes;
}

function personIn(
  store: CandidateStore,
  { id }: DemoIntegration,
  personId: string,
): Person | undefined {
  return [...store.of(id)].find(({ record }) => record.candidate.id === personId)?.record;
}

function nothing(c: Context<Environment>, all: readonly DemoIntegration[]) {
  const [first] = all;
  if (first === undefined) return c.notFound();
  return c.html(shell('Not here', first, all, notHere()), 404);
}

const notHere = (): Markup => html`<h1>Not here, or not any more</h1>`;
