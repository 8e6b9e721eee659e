/** Two endpoints, one body: nothing is lost or added between them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueErrorMap } from '../answers/issue.ts';
import { candidateBody } from './arbitraries.ts';
import { ApplicationBody, toApplicationRequest, toCandidateBody } from './create-endpoint.ts';
import { FRANK_DOE } from './frank-doe.ts';

test('the job goes into the path, its stage on top, and all else stays as it is', () => {
  const { path, body } = toApplicationRequest(FRANK_DOE);
  const { application, ...rest } = FRANK_DOE;
  expect(path).toBe(`/ats/jobs/${application.job_id}/applications`);
  expect(body).toEqual({ ...rest, stage_id: application.stage_id });
});

test('a job named by the id of its ATS is one segment of the path, whatever it holds', () => {
  const application = { job_id: 'remote:R-1/2 ?#ä' };
  const { path } = toApplicationRequest({ ...FRANK_DOE, application });
  expect(path.split('/')).toHaveLength(5);
  expect(decodeURIComponent(path.split('/')[3] ?? '')).toBe(application.job_id);
});

test('every body is taken by the other schema, and comes back as it was', () => {
  fc.assert(
    fc.property(candidateBody, (body) => {
      const other = toApplicationRequest(body).body;
      expect(ApplicationBody.parse(other)).toEqual(other);
      expect(toCandidateBody(body.application.job_id, other)).toEqual(body);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['the job of the other endpoint', { ...FRANK_DOE }],
  ['a stage that is null', { candidate: FRANK_DOE.candidate, stage_id: null }],
  ['an unknown key', { candidate: FRANK_DOE.candidate, job_id: 'j' }],
])('is as strict as the other: it refuses %s', (_name, body) => {
  expect(ApplicationBody.safeParse(body, { error: issueErrorMap }).success).toBe(false);
});
