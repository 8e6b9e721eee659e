import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { aRequest } from './a-running-demo-ats.ts';

/** Starts the program and reads the lines that it prints for a `.env`. */
async function start(...args: string[]) {
  const main = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => kill(main, 'SIGKILL'));
  const environment: Record<string, string> = {};
  for await (const line of createInterface({ input: main.stdout })) {
    const [name = '', ...value] = line.split('=');
    environment[name] = value.join('=');
    if (name === 'KOMBO_INTEGRATIONS') break;
  }
  return { main, environment };
}

async function kill(process: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = once(process, 'exit');
  process.kill(signal);
  await exit;
}

function ask(environment: Record<string, string>, path: string, init: RequestInit = {}) {
  return fetch(`${environment.KOMBO_BASE_URL}${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${environment.KOMBO_API_KEY}`,
      'x-integration-id': environment.KOMBO_INTEGRATION_ID ?? '',
      'content-type': 'application/json',
    },
  });
}

test('prints how it is reached, and a created person survives a kill', async () => {
  const data = mkdtempSync(join(tmpdir(), 'demo-ats-'));
  onTestFinished(() => rmSync(data, { recursive: true }));

  const first = await start('--port', '0', '--data', data);
  expect(first.environment.KOMBO_BASE_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  expect(first.environment.KOMBO_INTEGRATIONS).toMatch(/^workday:\w{24}=Acme – Workday,/);
  const body = JSON.stringify(aRequest());
  const created = await ask(first.environment, '/ats/candidates', { method: 'POST', body });
  expect(created.status).toBe(200);
  await kill(first.main, 'SIGKILL');

  const second = await start('--data', data);
  const found = await ask(second.environment, '/ats/candidates?email=frank.doe@example.com');
  expect(await found.json()).toMatchObject({ data: { results: [{ last_name: 'Doe' }] } });
  await kill(second.main, 'SIGTERM');
  expect(second.main.exitCode).toBe(0);
});

test('a wrong port ends the program with a sentence', async () => {
  const main = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--port', 'http']);
  let complaint = '';
  main.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  await once(main, 'close');
  expect([main.exitCode, complaint.trim()]).toEqual([
    1,
    '--port must be a number from 0 to 65535, not "http".',
  ]);
});
