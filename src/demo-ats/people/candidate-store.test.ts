import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aRequest, runDemoAts, TEXT_CV } from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { INTEGRATIONS } from '../integrations/integrations.ts';
import { createCandidateStore } from './candidate-store.ts';

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'demo-ats-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

test('created people outlive the server, with their applications and in their order', async () => {
  const dataDir = temporaryDirectory();
  const first = await runDemoAts({ dataDir });
  await first.create(aRequest({ email: 'a@x.example' }));
  await first.create(aRequest({ email: 'b@x.example' }));
  await first.create(aRequest({ email: 'a@x.example', job: 'R-1508-closing' }));
  const before = await first.get('/ats/candidates?page_size=250');

  const second = await runDemoAts({ dataDir });
  const after = await second.get('/ats/candidates?page_size=250');
  // Where they can be looked at is where the server listens now.
  expect(after.text.replaceAll(second.origin, first.origin)).toEqual(before.text);
  expect((await second.create(aRequest({ email: 'a@x.example' }))).status).toBe(400);
});

test('a line that a killed process left unfinished is dropped, and the next one is kept', async () => {
  const dataDir = temporaryDirectory();
  const first = await runDemoAts({ dataDir });
  await first.create(aRequest({ email: 'a@x.example' }));
  appendFileSync(join(dataDir, 'demo-ats-candidates.jsonl'), '{"integration_id":"work');

  const second = await runDemoAts({ dataDir });
  expect(await second.people('a@x.example')).toHaveLength(1);
  await second.create(aRequest({ email: 'b@x.example' }));

  const third = await runDemoAts({ dataDir });
  expect(await third.people('a@x.example')).toHaveLength(1);
  expect(await third.people('b@x.example')).toHaveLength(1);
});

test('files are on record by name, type, size and hash; their content stands apart', async () => {
  const dataDir = temporaryDirectory();
  const { create } = await runDemoAts({ dataDir });
  await create(aRequest());
  const store = createCandidateStore(INTEGRATIONS, dataDir);
  expect(store.findByEmail(DEMO_INTEGRATIONS.acme.id, 'frank.doe@example.com')?.files).toEqual([
    {
      application_id: expect.any(String),
      name: 'CV.txt',
      type: 'CV',
      content_type: 'text/plain',
      size: 26,
      sha256: createHash('sha256').update('Ten years of integrations.').digest('hex'),
    },
  ]);
  const written = readFileSync(join(dataDir, 'demo-ats-candidates.jsonl'), 'utf8');
  expect(written).toContain('frank.doe@example.com');
  expect(written).not.toContain(TEXT_CV.data);
});

test('in memory nothing is written and nothing is remembered', async () => {
  const first = await runDemoAts();
  await first.create(aRequest());
  const second = await runDemoAts();
  expect(await second.people('frank.doe@example.com')).toEqual([]);
});
