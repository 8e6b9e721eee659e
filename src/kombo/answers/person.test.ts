import { expect, test } from 'vitest';
import { AtsCandidate, applicationFor } from './person.ts';

const reused = AtsCandidate.parse({
  id: 'c',
  applications: [
    { id: 'without job', job: null },
    { id: 'other', job: { id: 'j1', remote_id: '1' } },
    { id: 'ours', job: { id: 'j2', remote_id: '2' } },
  ],
});

test('the application is found by its job, not by its place', () => {
  expect(applicationFor(reused, 'j2')?.id).toBe('ours');
});

test("a job that was named by the ATS's own id is found as well", () => {
  expect(applicationFor(reused, 'remote:2')?.id).toBe('ours');
});

test('there is no application for a job that nobody applied to', () => {
  expect(applicationFor(reused, 'j3')).toBeNull();
  expect(applicationFor({ applications: [] }, 'j1')).toBeNull();
});
