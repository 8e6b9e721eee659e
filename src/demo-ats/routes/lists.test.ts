import { expect, test } from 'vitest';
import { aRequest, errorCode, jobOf, runDemoAts } from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';
import { ACME_JOBS } from '../jobs/acme/jobs.ts';

const HEAD = 'R-1001-head-of-integrations';
const lumen = { integration: DEMO_INTEGRATIONS.lumen.id };
const hoshizora = { integration: DEMO_INTEGRATIONS.hoshizora.id };

/** The `remote_id`s of what a list holds. */
async function listed(path: string, asking: { integration?: string } = {}): Promise<string[]> {
  const { get } = await runDemoAts();
  const answer = await get(path, asking);
  expect(answer.status).toBe(200);
  return answer.json.data.results.map(({ remote_id }: { remote_id: string }) => remote_id);
}

test('all pages of jobs together are all jobs that were not removed, in one order', async () => {
  const { get } = await runDemoAts();
  const seen: string[] = [];
  let cursor = '';
  do {
    const { json } = await get(`/ats/jobs?page_size=5${cursor}`);
    seen.push(...json.data.results.map(({ id }: { id: string }) => id));
    cursor = json.data.next === null ? '' : `&cursor=${json.data.next}`;
  } while (cursor !== '');
  const expected = ACME_JOBS.filter((job) => job.remote_deleted_at === null).map(({ id }) => id);
  expect(seen).toEqual(expected);
});

test('people who are created between two pages come on a later page, and nobody twice', async () => {
  const { get, create, clock } = await runDemoAts();
  const seen: string[] = [];
  let cursor = '';
  let created = 0;
  do {
    const { json } = await get(`/ats/candidates?page_size=7${cursor}`);
    seen.push(...json.data.results.map(({ id }: { id: string }) => id));
    cursor = json.data.next === null ? '' : `&cursor=${json.data.next}`;
    if (created < 4) {
      clock.pass(1);
      await create(aRequest({ email: `new${created}@x.example` }));
      created += 1;
    }
  } while (cursor !== '');
  expect(new Set(seen).size).toBe(seen.length);
  const { json } = await get('/ats/candidates?page_size=250');
  expect(json.data.results.map(({ id }: { id: string }) => id)).toEqual(seen);
});

test.each([
  [`ids=${jobOf(HEAD).id},${jobOf('R-1101-lohn').id}`, [HEAD, 'R-1101-lohn']],
  [`ids=${jobOf(HEAD).id}&ids=${jobOf('R-1101-lohn').id}`, [HEAD, 'R-1101-lohn']],
  [`remote_ids=${HEAD}`, [HEAD]],
  ['job_codes=R-1101,R-1001', [HEAD, 'R-1101-lohn']],
  [`post_url=https://careers.acme.example/jobs/${HEAD}`, [HEAD]],
  ['statuses=DRAFT,ARCHIVED', ['R-1502-draft', 'R-1503-archived']],
  ['status=CLOSED', ['R-1501-analyst']],
  ['employment_types=INTERNSHIP,CONTRACT', ['R-1105-intern', 'R-1204-technician']],
  ['visibilities=INTERNAL,CONFIDENTIAL', ['R-1504-internal', 'R-1505-confidential']],
  ['remote_created_after=2026-10-22T18:00:00.000Z', [HEAD]],
  ['name_contains=head of', [HEAD, 'R-1301-security']],
  ['name_contains=head of&job_codes=R-1301', ['R-1301-security']],
  ['ids=nothing', []],
])('jobs can be filtered by %s', async (query, expected) => {
  expect(await listed(`/ats/jobs?${query}`)).toEqual(expected);
});

test('removed jobs are listed only on request', async () => {
  expect(await listed('/ats/jobs')).not.toContain('R-1507-removed');
  expect(await listed('/ats/jobs?include_deleted=true')).toContain('R-1507-removed');
});

test('updated_after leaves out what did not change since', async () => {
  expect(await listed('/ats/jobs?updated_after=2026-06-01T08:00:00.000Z')).toEqual([]);
  expect(await listed('/ats/jobs?updated_after=2026-06-01T07:59:59.000Z')).not.toEqual([]);
});

test.each([
  'page_size=0',
  'page_size=251',
  'page_size=ten',
  'cursor=nonsense',
  'include_deleted=yes',
  'updated_after=yesterday',
])('%s is an invalid input that names the parameter', async (query) => {
  const { get } = await runDemoAts();
  const answer = await get(`/ats/jobs?${query}`);
  expect([answer.status, errorCode(answer)]).toEqual([400, 'PLATFORM.INPUT_INVALID']);
  expect(answer.json.error.message).toContain(`Invalid value at "${query.split('=')[0]}"`);
});

test('a filter on a field that the tool lacks finds nothing, unless it is to be ignored', async () => {
  expect(await listed('/ats/jobs?job_codes=ENG-77', hoshizora)).toEqual([]);
  const ignoring = '/ats/jobs?job_codes=ENG-77&ignore_unsupported_filters=true';
  expect(await listed(ignoring, hoshizora)).toHaveLength(3);
});

test.each([
  ['email=EMMA.thompson@mail.EXAMPLE', 1],
  ['email=emma@thompson.example', 1],
  ['first_name=emma&last_name=THOMPSON', 2],
  ['first_name=Emm', 0],
  [`job_ids=${jobOf('R-1501-analyst').id}`, 5],
  [`job_ids=${jobOf('R-1501-analyst').id},${jobOf('R-1201-nurse').id}`, 8],
  ['email=removed@mail.example', 0],
  ['email=removed@mail.example&include_deleted=true', 1],
  ['email=nobody@mail.example', 0],
])('candidates can be filtered by %s', async (query, count) => {
  expect(await listed(`/ats/candidates?${query}`)).toHaveLength(count);
});

test('candidates can be found by their ids', async () => {
  const { people, get } = await runDemoAts();
  const [person] = await people('emma@thompson.example');
  const { json } = await get(`/ats/candidates?ids=${person.id}`);
  expect(json.data.results).toEqual([person]);
});

test('users are found by any of several addresses', async () => {
  const query = 'emails=Annika.Brandt@acme.example,chidi.okafor@acme.example';
  expect(await listed(`/ats/users?${query}`)).toEqual(['user-brandt', 'user-okafor']);
  expect((await listed('/ats/users')).length).toBeGreaterThanOrEqual(8);
});

test('a model that a tool does not have is an error, not an empty list', async () => {
  const { get } = await runDemoAts();
  expect(errorCode(await get('/ats/users', lumen))).toBe('INTEGRATION.MODEL_NOT_AVAILABLE');
  expect(errorCode(await get('/ats/tags', hoshizora))).toBe('INTEGRATION.MODEL_NOT_AVAILABLE');
});

test('tags and the old global stages can be read', async () => {
  expect(await listed('/ats/tags')).toHaveLength(4);
  const { get } = await runDemoAts();
  const { json } = await get('/ats/application-stages');
  const names = json.data.results.map(({ name }: { name: string }) => name);
  expect(names).toContain('Application review');
  expect(new Set(names).size).toBe(names.length);
});
