import { expect, test } from 'vitest';
import { Submission, toReceipt } from './submission.ts';
import { aSubmission } from './suites/a-submission.ts';

/** As it stands in a ledger of before `action_required_by` had its name. */
const FORMER = {
  ...aSubmission({ state: 'refused', next_attempt_at: null, settled_at: 2000 }),
  problem: { code: 'ATS.JOB_CLOSED', detail: 'Filled.', mender: 'person', issues: [] },
};

test('a record that an earlier version wrote is read, and shown in the words of today', () => {
  const submission = Submission.parse(JSON.parse(JSON.stringify(FORMER)));
  const problem = {
    code: 'ATS.JOB_CLOSED',
    detail: 'Filled.',
    action_required_by: 'person',
    issues: [],
  };
  expect(submission.problem).toEqual(problem);
  expect(toReceipt(submission).problem).toEqual(problem);
  expect(Submission.parse(JSON.parse(JSON.stringify(submission)))).toEqual(submission);
});
