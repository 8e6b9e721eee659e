import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { QUICK } from './a-running-server.ts';
import { JobList } from './contract/ats.ts';
import { Receipt } from './contract/receipt.ts';
import { routes } from './contract/routes.ts';
import { Session } from './contract/session.ts';
import { putApplication } from './put-application.ts';

const children = new Set<ChildProcess>();
const directories: string[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  for (const directory of directories.splice(0))
    rmSync(directory, { recursive: true, force: true });
});

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'intake-server-'));
  directories.push(directory);
  return directory;
}

/** `src/server.ts` as a process; `output` grows while it runs. */
function run(variables: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, ['src/server.ts', ...options], {
    env: { PATH: process.env.PATH, ...variables },
  });
  children.add(child);
  const process_ = {
    child,
    output: '',
    exit: new Promise<number | null>((r) => child.once('exit', r)),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      process_.output += chunk;
    });
  }
  return process_;
}

async function ready(server: ReturnType<typeof run>): Promise<string> {
  return vi.waitFor(() => {
    const url = /Intake is ready: (\S+)/.exec(server.output)?.[1];
    if (url === undefined) throw new Error(server.output);
    return url;
  }, 60_000);
}

test('an unusable environment ends it with one sentence for each setting and no stack', async () => {
  const server = run({ PORT: 'x', LOG_LEVEL: 'loud' });
  expect(await server.exit).toBe(1);
  expect(server.output.trim().split('\n')).toEqual([
    'PORT must be a whole number from 0 to 65535.',
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
  ]);
});

test('a port and a ledger that are in use are named in a sentence', async () => {
  const DATA_DIR = newDirectory();
  const first = run({ ...QUICK, DATA_DIR });
  const { port } = new URL(await ready(first));
  const samePort = run({ ...QUICK, PORT: port });
  expect(await samePort.exit).toBe(1);
  expect(samePort.output).toContain('PORT is in use');
  const sameLedger = run({ ...QUICK, DATA_DIR });
  expect(await sameLedger.exit).toBe(1);
  expect(sameLedger.output.trim()).toMatch(
    /^Another gateway is using the ledger in .*DATABASE_URL\.$/,
  );
}, 60_000);

test('asked to stop while the ATS is silent, it ends in time and keeps the truth', async () => {
  const variables = {
    ...QUICK,
    DATA_DIR: newDirectory(),
    LOG_LEVEL: 'warn',
    ATS_TIMEOUT_MS: '60000',
    LOOKUP_WINDOW_MS: '600',
  };
  const first = run(variables);
  const id = await sendTo(await ready(first), 'Ghost');
  await vi.waitFor(async () => expect(await stateAt(await ready(first), id)).toBe('sending'));
  first.child.kill('SIGTERM');
  expect(await first.exit).toBe(0);

  const second = run(variables);
  const url = await ready(second);
  expect(['unconfirmed', 'delivered']).toContain(await stateAt(url, id));
  // "Ghost" carried it out: the look-up finds it, in the data that the demo ATS has kept.
  await vi.waitFor(async () => expect(await stateAt(url, id)).toBe('delivered'));
  second.child.kill('SIGTERM');
  expect(await second.exit).toBe(0);
}, 60_000);

/** An ATS that never answers the reads that match, and breaks the line after a body has arrived. */
async function quietAts(silent: RegExp) {
  const held = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.resume().on('end', () => request.socket.destroy());
    } else if (silent.test(request.url ?? '')) {
      held.add(response);
    } else if (request.url?.includes('/ats/jobs')) {
      response.end(JSON.stringify({ data: { results: [{ id: 'job', status: 'OPEN' }] } }));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return {
    held,
    variables: {
      ...QUICK,
      PORT: '0',
      DATA_DIR: newDirectory(),
      KOMBO_BASE_URL: `http://127.0.0.1:${port}/v1`,
      KOMBO_API_KEY: 'key',
      KOMBO_INTEGRATIONS: 'quiet:1=Quiet',
      // Longer than this test may take.
      ATS_READ_TIMEOUT_MS: '60000',
    },
  };
}

test('SIGTERM does not wait for a look-up that the ATS never answers', async () => {
  const ats = await quietAts(/candidates/);
  const server = run({ ...ats.variables, SHUTDOWN_MS: '200' });
  await sendTo(await ready(server), 'Doe', 'job');
  await vi.waitFor(() => expect(ats.held.size).toBe(1));
  server.child.kill('SIGTERM');
  expect(await server.exit).toBe(0);
}, 60_000);

test('a submission is accepted while the ATS answers nothing at all', async () => {
  const ats = await quietAts(/./);
  const server = run(ats.variables);
  const url = await ready(server);
  const id = await sendTo(url, 'Doe', 'job');
  expect(['queued', 'sending', 'unconfirmed']).toContain(await stateAt(url, id));
}, 60_000);

async function sendTo(url: string, last_name: string, job?: string): Promise<string> {
  const { integrations } = Session.parse(await (await fetch(url + routes.session())).json());
  const integration = integrations[0]?.id ?? '';
  const job_id = job ?? (await aJobAt(url, integration));
  const candidate = { first_name: 'Frank', last_name, email_address: 'frank@acme.example' };
  const { id, status } = await putApplication(url, { integration, job_id, candidate });
  expect(status).toBe(202);
  return id;
}

async function aJobAt(url: string, integration: string): Promise<string | undefined> {
  const jobs = JobList.parse(await (await fetch(url + routes.jobs(integration))).json());
  return jobs.results.find(({ question_count }) => question_count === 0)?.id;
}

async function stateAt(url: string, id: string): Promise<string> {
  return Receipt.parse(await (await fetch(url + routes.submission(id))).json()).state;
}

test.each([
  ['--demo-tour', /demo: leave KOMBO_API_KEY empty/],
  ['--tour-of-france', /--tour-of-france/],
])(
  'the option %s ends with one sentence where there is no such thing',
  async (option, sentence) => {
    const ats = { KOMBO_API_KEY: 'key', KOMBO_INTEGRATIONS: 'a=A' };
    const server = run({ ...QUICK, ...ats }, option);
    expect(await server.exit).toBe(1);
    expect(server.output).toMatch(sentence);
    expect(server.output).not.toMatch(/^ {4}at /m);
  },
);
