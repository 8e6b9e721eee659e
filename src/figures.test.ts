import { expect, test, vi } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { AuditList } from './contract/audit.ts';
import { FIGURE_DAYS, Figures } from './contract/figures.ts';
import { routes } from './contract/routes.ts';

const asked = (zone: string) => `${routes.figures()}?time_zone=${encodeURIComponent(zone)}`;

test('what was sent is counted for the days of whoever asks, without a word of anybody', async () => {
  const server = await aRunningServer();
  const read = async (zone: string) => await (await server.get(asked(zone))).text();
  const id = await server.send({ first_name: 'Zacharias', email_address: 'zq@unusual.example' });
  await server.becomes(id, 'delivered');
  const text = await read('Pacific/Kiritimati');
  const { days, today, time_zone } = Figures.parse(JSON.parse(text));
  expect(days).toHaveLength(FIGURE_DAYS);
  expect(days.at(-1)).toMatchObject({ sent: 1, delivered: 1, refused: 0 });
  const aheadOfUtc = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  expect(days.at(-1)?.day).toBe(aheadOfUtc);
  expect(time_zone).toBe('Pacific/Kiritimati');
  expect(today).toMatchObject({ sent: 1, delivered: 1, waiting: 0, median_ms: 1000 });
  expect(today.by_job.rows).toMatchObject([{ integration_id: server.integration, sent: 1 }]);
  expect(text).not.toMatch(/zacharias|unusual/i);
  expect(Figures.parse(JSON.parse(await read('Mars/Olympus'))).time_zone).toBe('UTC');

  await server.get(routes.submission(id), { method: 'DELETE' });
  expect(Figures.parse(JSON.parse(await read('UTC'))).recent.sent).toBe(0);
  await server.close();
});

test.each([
  '',
  '?time_zone=',
  `?time_zone=${'x'.repeat(65)}`,
  '?time_zone=a%20b',
  '?time_zone=UTC&x=1',
])('a query that is none is turned down: %s', async (query) => {
  const server = await aRunningServer();
  const answer = await server.get(`${routes.figures()}${query}`);
  expect((await problemOf(answer)).kind).toBe('malformed');
  await server.close();
});

test('days of which receipts are deleted already are not told', async () => {
  const server = await aRunningServer({ RECEIPT_AGE_MS: `${7 * 86_400_000}` });
  const { days } = Figures.parse(await (await server.get(asked('UTC'))).json());
  expect(days).toHaveLength(7);
  await server.close();
});

test('saving them stands in the audit, reading them does not', async () => {
  const server = await aRunningServer();
  await server.get(asked('UTC'));
  const saved = await server.get(`${routes.figuresExport()}?time_zone=UTC`);
  expect(Figures.parse(await saved.json()).time_zone).toBe('UTC');
  const rows = await vi.waitFor(async () => {
    const { results } = AuditList.parse(await (await server.get(routes.audit())).json());
    expect(results.length).toBeGreaterThan(0);
    return results.filter(({ action }) => action !== 'read_audit');
  });
  expect(rows.map(({ action, object_id, outcome }) => [action, object_id, outcome])).toEqual([
    ['export', null, 'done'],
  ]);
  await server.close();
});
