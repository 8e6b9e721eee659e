/** The running product: a demo ATS and a gateway on free ports, with a data folder of their own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { startChild } from './child.ts';

export interface Site {
  /** The address of the gateway, such as `http://localhost:41234`. */
  url: string;
  ats: DemoAts;
  /** What gateway and demo ATS have written so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface DemoAts {
  /** With `/v1`. */
  url: string;
  key: string;
  /** The ids of its integrations; the first is the one that the form opens with. */
  integrations: string[];
  /** The answer of `GET {url}{path}` as the ATS gives it. */
  get(path: string, integrationId?: string): Promise<unknown>;
  /** What creating, or every call, ends in from now on; `{}`: everything works. Webhooks tell of it. */
  change(
    integrationId: string,
    state: { trouble?: string; creation_trouble?: string },
  ): Promise<void>;
  /** The bodies that arrived for this e-mail address, oldest first, exactly as they came. */
  received(email: string): Promise<Received[]>;
}

const Received = z.object({
  integration_id: z.string(),
  path: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  body: z.unknown(),
});
export type Received = z.infer<typeof Received>;
const ReceivedList = z.object({ data: z.object({ results: z.array(Received) }) });

/**
 * Starts both. `settings` are environment variables of the gateway; with `KOMBO_WEBHOOK_SECRET` the
 * demo ATS tells it what happens.
 */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  const ats = await startChild({
    command: ['src/demo-ats/main.ts', '--port', '0'],
    environment: {},
    ready: connectionIn,
  });
  const gateway = await startChild({
    command: ['src/server.ts'],
    environment: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...ats.ready, ...settings },
    ready: (stdout) => /^Intake is ready: (\S+)\n/m.exec(stdout)?.[1] ?? null,
  }).catch(async (error: unknown) => {
    await ats.stop();
    throw error;
  });
  const demoAts = describeAts(ats.ready);
  const { KOMBO_WEBHOOK_SECRET: secret } = settings;
  if (secret !== undefined) {
    await demoAts.put('/demo/webhooks', { url: `${gateway.ready}/hooks/kombo`, secret });
  }
  return {
    url: gateway.ready,
    ats: demoAts,
    output: () => `${gateway.output()}\n${ats.output()}`,
    stop: async () => {
      await gateway.stop();
      await ats.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const Connection = z.object({
  KOMBO_BASE_URL: z.string(),
  KOMBO_API_KEY: z.string(),
  KOMBO_INTEGRATIONS: z.string(),
});
type Connection = z.infer<typeof Connection>;

/** The `KOMBO_…=` lines that the demo ATS prints when it listens. */
function connectionIn(stdout: string): Connection | null {
  const lines = [...stdout.matchAll(/^(KOMBO_\w+)=(.*)\n/gm)];
  const found = Object.fromEntries(lines.map(([, name, value]) => [name, value]));
  return Connection.safeParse(found).data ?? null;
}

function describeAts(connection: Connection) {
  const { KOMBO_BASE_URL: url, KOMBO_API_KEY: key, KOMBO_INTEGRATIONS } = connection;
  const get = async (path: string, integrationId?: string): Promise<unknown> => {
    const headers = new Headers({ authorization: `Bearer ${key}` });
    if (integrationId !== undefined) headers.set('x-integration-id', integrationId);
    const answer = await fetch(url + path, { headers });
    if (!answer.ok) throw new Error(`The demo ATS answered ${answer.status} to ${path}.`);
    return answer.json();
  };
  const put = async (path: string, body: object): Promise<void> => {
    const headers = new Headers({ authorization: `Bearer ${key}` });
    const answer = await fetch(url + path, { method: 'PUT', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The demo ATS answered ${answer.status} to ${path}.`);
  };
  return {
    url,
    key,
    put,
    change: (integrationId, state) =>
      put(`/demo/integrations/${encodeURIComponent(integrationId)}`, state),
    integrations: KOMBO_INTEGRATIONS.split(',').map((pair) => pair.split('=')[0] ?? ''),
    get,
    received: async (email) => {
      const path = `/demo/received?email=${encodeURIComponent(email)}`;
      return ReceivedList.parse(await get(path)).data.results;
    },
  } satisfies DemoAts & { put: typeof put };
}
