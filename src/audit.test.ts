import { expect, test, vi } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { AuditList } from './contract/audit.ts';
import { routes } from './contract/routes.ts';
import { AUDITED } from './gateway/access/audit/audited.ts';
import { OPERATIONS } from './gateway/routes/openapi/operations.ts';

/** Nobody's data is read or changed with these, or they are written down elsewhere. */
const UNNAMED = [
  'GET /api/openapi.json',
  'GET /api/session',
  'GET /api/session/end',
  'GET /api/integrations/:integration/jobs',
  'GET /api/integrations/:integration/jobs/:job',
  'GET /api/integrations/:integration/form',
  'POST /api/integrations/:integration/users',
  // One receipt is a row of a list that was read before.
  'GET /api/submissions/:id',
  'GET /api/colleagues',
  // Numbers, in which nobody stands; saving them is written down.
  'GET /api/figures',
  // Names beside the audit, whose reading is written down.
  'GET /api/audit/actors',
  // Read with each visit; what is in a draft is read by its own route.
  'GET /api/handed-drafts',
  'GET /api/links',
  'DELETE /api/invitation',
  'POST /api/csp-reports',
  'POST /api/clear-site-data',
];

test('every route below /api is named in the audit, or left out on purpose', () => {
  const below = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`).filter(
    (name) => name.includes(' /api/'),
  );
  expect(new Set([...Object.keys(AUDITED), ...UNNAMED])).toEqual(new Set(below));
});

test('what was done can be read, in pages and as a file, and holds ids alone', async () => {
  const server = await aRunningServer();
  const id = await server.send({ first_name: 'Zacharias', email_address: 'zq@unusual.example' });
  await server.becomes(id, 'delivered');
  await server.postJson(routes.search(), { search: 'zacharias' });
  await server.postJson(routes.candidates(server.integration), { email: 'zq@unusual.example' });
  await server.post(routes.resend(id));
  await server.get(routes.submission(id), { method: 'DELETE' });
  await server.get(routes.submission('%20=no-id'), { method: 'DELETE' });

  const read = async (query = '') =>
    AuditList.parse(await (await server.get(`${routes.audit()}${query}`)).json());
  const rows = await vi.waitFor(async () => {
    const { results } = await read();
    expect(results.length).toBeGreaterThanOrEqual(6);
    return results.filter(({ action }) => action !== 'read_audit');
  });
  expect(rows.map((row) => [row.action, row.object_id, row.outcome]).reverse()).toEqual([
    ['send', id, 'done'],
    ['list', null, 'done'],
    ['look_up', server.integration, 'done'],
    ['resend', id, 'failed'],
    ['forget', id, 'done'],
    ['forget', null, 'failed'],
  ]);
  expect(rows[0]?.actor).toEqual({ id: 'local', name: null });
  expect((await read('?action=forget&outcome=done')).results).toHaveLength(1);
  expect((await read(`?object=${id}&until=2001-01-01T00:00:00Z`)).results).toHaveLength(0);
  expect((await server.get(`${routes.audit()}?cursor=x`)).status).toBe(400);

  const file = await server.get(`${routes.auditExport()}?object=${id}`);
  expect(file.headers.get('content-disposition')).toContain('audit.csv');
  const text = await file.text();
  expect(text.split('\r\n')[0]).toBe('time,actor,action,object,outcome');
  expect(text).toContain(`,local,forget,${id},done`);
  expect(JSON.stringify(rows) + text).not.toMatch(/zacharias|unusual/i);
  await server.close();
});
