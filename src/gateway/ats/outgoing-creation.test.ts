import { expect, test } from 'vitest';
import { FRANK_DOE } from '../../kombo/request/frank-doe.ts';
import { outgoingCreation } from './outgoing-creation.ts';

const FILE = Buffer.alloc(300_000, 'a file ').toString('base64');
const BODY = {
  ...FRANK_DOE,
  attachments: [
    { name: 'a.txt', type: 'CV', content_type: 'text/plain', data: FILE },
    { name: 'b.txt', type: 'OTHER', content_type: 'text/plain', data: FILE },
  ],
  remote_fields: { greenhouse: { application: { note: '"application":{}, ünd "data":"x' } } },
};
const kept = Buffer.from(JSON.stringify(BODY));
const sentAs = async (endpoint: 'candidates' | 'applications') => {
  const { path, body, answers } = await outgoingCreation(endpoint, kept);
  return { path, json: JSON.parse(Buffer.concat(body).toString()), answers, body };
};

test('by candidates it travels as it was kept, untouched', async () => {
  const { path, body } = await outgoingCreation('candidates', kept);
  expect(path).toBe('/ats/candidates');
  expect(body).toEqual([kept]);
});

test('by applications it is the same, with the job in the path and the stage on top', async () => {
  const { application, ...rest } = BODY;
  const { path, json, answers } = await sentAs('applications');
  expect(path).toBe(`/ats/jobs/${application.job_id}/applications`);
  expect(json).toEqual({ ...rest, stage_id: application.stage_id });
  expect(answers).toEqual(BODY.screening_question_answers);
});

test('the files are views of what was kept, not copies', async () => {
  const { body } = await sentAs('applications');
  const large = body.filter(({ length }) => length === FILE.length);
  expect(large.map(({ buffer }) => buffer === kept.buffer)).toEqual([true, true]);
});
