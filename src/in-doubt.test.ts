/** What may have been carried out, while the ATS answers from a copy that is hours old. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { DEMO_API_KEY, DEMO_INTEGRATION_PAIRS } from './demo-ats/credentials.ts';
import { createDemoAts, type DemoAtsOptions } from './demo-ats/demo-ats.ts';

/** A server before an ATS whose copy is synced every 3 hours, as Kombo's is. */
async function aServerBefore(ats: Partial<DemoAtsOptions>, variables: Record<string, string> = {}) {
  const demoAts = createDemoAts({ dataDir: null, syncEveryMs: 3 * 60 * 60 * 1000, ...ats });
  const { url, close } = await demoAts.listen(0);
  const server = await aRunningServer({
    KOMBO_BASE_URL: url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: DEMO_INTEGRATION_PAIRS,
    LOOKUP_WINDOW_MS: '4000',
    ...variables,
  });
  onTestFinished(async () => {
    await server.close();
    await close();
  });
  return { ...server, applications: () => applicationsIn(demoAts.store, server.integration) };
}

function applicationsIn(store: ReturnType<typeof createDemoAts>['store'], integration: string) {
  const people = [...store.of(integration)].map(({ record }) => record.candidate);
  return people.flatMap(({ email_addresses, applications }) =>
    applications.map(() => email_addresses[0]?.email_address ?? ''),
  );
}

const asked = (lines: readonly string[], message: string) =>
  lines.filter((line) => line.includes(message)).length;

test('what was carried out is found by a sync that is asked for once', async () => {
  const server = await aServerBefore({ syncTakesMs: 200 });
  const names = ['Cutoff', 'Ghost', 'Overtime', 'Unmapped'];
  const ids = await Promise.all(names.map((last_name) => server.send({ last_name })));
  for (const id of ids) {
    expect(await server.becomes(id, 'delivered')).toMatchObject({
      attempts: 1,
      confirmed_by: 'lookup',
    });
  }
  expect(asked(server.logLines, 'asked for a sync')).toBe(1);
});

test('without it the same is left to a person', async () => {
  const server = await aServerBefore({}, { SYNC_PAUSE_MS: '0', LOOKUP_WINDOW_MS: '400' });
  const id = await server.send({ last_name: 'Cutoff' });
  await vi.waitFor(async () => {
    expect(await server.receipt(id)).toMatchObject({ state: 'unconfirmed', next_attempt_at: null });
  });
});

test('a sync that never ends loses and doubles nothing', async () => {
  const server = await aServerBefore(
    { syncTakesMs: Number.POSITIVE_INFINITY, recognisesRepeats: false },
    { SYNC_PAUSE_MS: '30', LOOKUP_WINDOW_MS: '1500' },
  );
  const email_address = 'never.ends@people.example';
  const id = await server.send({ last_name: 'Cutoff', email_address });
  await vi.waitFor(async () => {
    expect(await server.receipt(id)).toMatchObject({
      state: 'unconfirmed',
      next_attempt_at: null,
      attempts: 1,
    });
  });
  expect(asked(server.logLines, '"alreadyQueued":true')).toBeGreaterThan(0);
  expect(server.applications().filter((email) => email === email_address)).toHaveLength(1);
});
