/** The two ways to create differ in where the job stands and in what is answered, and in nothing else. */
import { expect, test } from 'vitest';
import { Integration } from '../../kombo/answers/integration.ts';
import {
  aRequest,
  errorCode,
  jobOf,
  questionOf,
  runDemoAts,
  TEXT_CV,
} from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

const JOB = 'R-1001-head-of-integrations';
const jobId = jobOf(JOB).id;
const applicationsPath = (id: string) => `/ats/jobs/${encodeURIComponent(id)}/applications`;
/** The body of `POST /ats/jobs/{job_id}/applications`. */
function anApplication(changes: Record<string, unknown> = {}) {
  const { application: _, ...body } = aRequest();
  return { ...body, ...changes };
}

test('an application is answered as itself, with its person and without her other ones', async () => {
  const { ask, people } = await runDemoAts();
  const answer = await ask('POST', applicationsPath(jobId), { body: anApplication() });
  expect(answer.status).toBe(200);
  const { data, warnings } = answer.json;
  const [person] = await people('frank.doe@example.com');
  expect(warnings).toEqual([]);
  expect(data).toMatchObject({
    id: person.applications[0].id,
    job_id: jobId,
    candidate_id: person.id,
    job: { id: jobId, remote_id: JOB },
    candidate: { id: person.id, first_name: 'Frank' },
  });
  expect(data.current_stage_id).toBe(data.current_stage.id);
  expect(data.candidate).not.toHaveProperty('applications');
});

test('the echo repeats answers by the ids and titles of the ATS, in its own words, without files', async () => {
  const { ask, get } = await runDemoAts();
  const why = questionOf(JOB, 'why-acme');
  const systems = questionOf(JOB, 'systems');
  const screening_question_answers = [
    { question_id: systems.id, answer: [systems.option('Greenhouse')] },
    { question_id: why.id, answer: 'I like building bridges.' },
  ];
  const body = anApplication({ screening_question_answers });
  const { json } = await ask('POST', applicationsPath(`remote:${JOB}`), { body });
  const echo = json.data.screening_question_answers;
  expect(echo).toEqual([
    {
      question: { remote_id: why.remote_id, title: why.title, type: 'TEXT' },
      answer: { content: 'I like building bridges.' },
    },
    {
      question: { remote_id: systems.remote_id, title: systems.title, type: 'MULTI_SELECT' },
      answer: { choices: ['Greenhouse'] },
    },
  ]);
  const listed = await get(`/ats/applications?job_ids=${jobId}`);
  const own = listed.json.data.results.find(({ id }: { id: string }) => id === json.data.id);
  expect(own.screening_question_answers).toEqual(echo);
});

test.each([
  ['a job in the body', { application: { job_id: jobId } }, 'PLATFORM.INPUT_INVALID'],
  ['a null', { stage_id: null }, 'PLATFORM.INPUT_INVALID'],
  ['a stage of another job', { stage_id: 'x' }, 'PLATFORM.INPUT_INVALID'],
  ['no CV', { attachments: [] }, 'REMOTE.INPUT_INVALID'],
])('an application with %s is refused', async (_name, changes, code) => {
  const { ask } = await runDemoAts();
  const answer = await ask('POST', applicationsPath(jobId), { body: anApplication(changes) });
  expect(errorCode(answer)).toBe(code);
  expect(answer.text).not.toContain('application.');
});

test('a job that nobody knows is named as it stands in the path, a closed one by its code', async () => {
  const { ask } = await runDemoAts();
  const unknown = await ask('POST', applicationsPath('nobody'), { body: anApplication() });
  expect(unknown.json.error.message).toContain('"job_id"');
  const body = anApplication({ candidate: { ...aRequest().candidate, last_name: 'Filled' } });
  const closed = await ask('POST', applicationsPath(jobId), { body });
  expect(errorCode(closed)).toBe('ATS.JOB_CLOSED');
});

test('whoever applied by one endpoint has applied for the other as well', async () => {
  const { ask, create, people } = await runDemoAts();
  await create(aRequest());
  const repeat = await ask('POST', applicationsPath(jobId), { body: anApplication() });
  expect(errorCode(repeat)).toBe('ATS.APPLICATION_ALREADY_EXISTS');
  const [person] = await people('frank.doe@example.com');
  expect(person.applications).toHaveLength(1);
});

test('scenarios hold for applications, with the work done or not', async () => {
  const { ask, people } = await runDemoAts();
  const last = (last_name: string, email_address: string) =>
    ask('POST', applicationsPath(jobId), {
      body: anApplication({ candidate: { first_name: 'F', last_name, email_address } }),
    });
  expect(errorCode(await last('Busy', 'busy@people.example'))).toBe(
    'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED',
  );
  expect((await last('Gateway', 'gateway@people.example')).status).toBe(502);
  expect(await people('busy@people.example')).toEqual([]);
  expect(await people('gateway@people.example')).toHaveLength(1);
});

test('both actions tell the same rules, and what is stored in the words of their bodies', async () => {
  const { get } = await runDemoAts();
  const [first, second] = await Promise.all(
    ['ats_create_candidate', 'ats_create_application'].map((id) => get(`/ats/actions/${id}`)),
  );
  expect(second?.json).toEqual(first?.json);
  const id = DEMO_INTEGRATIONS.hoshizora.id;
  const { write_actions } = Integration.parse((await get(`/integrations/${id}`)).json.data);
  const unavailable = write_actions.map((action) => [
    action.id,
    action.fields.filter(({ is_available }) => is_available === false).map((field) => field.id),
  ]);
  expect(unavailable).toEqual([
    ['ats_create_candidate', expect.arrayContaining(['application.stage_id', 'gdpr_consent'])],
    ['ats_create_application', expect.arrayContaining(['stage_id', 'gdpr_consent'])],
  ]);
});

test('what arrived is kept with the address that it came to', async () => {
  const { ask, get } = await runDemoAts();
  await ask('POST', applicationsPath(jobId), { body: anApplication({ attachments: [TEXT_CV] }) });
  const [received] = (await get('/demo/received?email=frank.doe@example.com')).json.data.results;
  expect(received.path).toBe(`/v1${applicationsPath(jobId)}`);
});
