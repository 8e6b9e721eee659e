/** The running product: a demo ATS and a gateway on free ports, with a data folder of their own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';

export interface Site {
  /** The address of the gateway, such as `http://127.0.0.1:41234`. */
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
  /** The answer of `GET {url}{path}` as the ATS gives it. */
  get(path: string, integrationId?: string): Promise<unknown>;
}

/** Starts both. `settings` are environment variables of the gateway. */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  const ats = await startChild({
    command: ['src/demo-ats/main.ts', '--port', '0'],
    environment: { DATA_DIR: join(folder, 'demo-ats') },
    ready: connectionIn,
  });
  const gateway = await startChild({
    command: ['src/server.ts'],
    environment: {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'gateway'),
      ...ats.ready,
      ...settings,
    },
    ready: (stdout) => /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(stdout)?.[0] ?? null,
  }).catch(async (error: unknown) => {
    await ats.stop();
    throw error;
  });
  const { KOMBO_BASE_URL: url, KOMBO_API_KEY: key } = ats.ready;
  return {
    url: gateway.ready,
    ats: { url, key, get: (path, id) => getFrom(`${url}${path}`, key, id) },
    output: () => `${gateway.output()}\n${ats.output()}`,
    stop: async () => {
      await gateway.stop();
      await ats.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Connection extends Record<string, string> {
  KOMBO_BASE_URL: string;
  KOMBO_API_KEY: string;
}

/** The `KOMBO_…=` lines that the demo ATS prints when it listens. */
function connectionIn(stdout: string): Connection | null {
  const lines = stdout.matchAll(/^(KOMBO_\w+)=(.*)\r?\n/gm);
  const found = Object.fromEntries(
    [...lines].map(([, name = '', value = '']) => [name, value] as const),
  );
  const { KOMBO_BASE_URL, KOMBO_API_KEY } = found;
  const named = found.KOMBO_INTEGRATIONS ?? found.KOMBO_INTEGRATION_ID;
  if (KOMBO_BASE_URL === undefined || KOMBO_API_KEY === undefined) return null;
  return named === undefined ? null : { ...found, KOMBO_BASE_URL, KOMBO_API_KEY };
}

async function getFrom(url: string, key: string, integrationId?: string): Promise<unknown> {
  const answer = await fetch(url, {
    headers: {
      authorization: `Bearer ${key}`,
      ...(integrationId === undefined ? {} : { 'x-integration-id': integrationId }),
    },
  });
  if (!answer.ok) throw new Error(`The demo ATS answered ${answer.status} to ${url}.`);
  return answer.json();
}
