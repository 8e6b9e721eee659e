/** What tests of the form's check know of a job and an ATS, and short ways to ask the check. */
import { Job } from '../../../kombo/answers/job.ts';
import { type ToE164, toRequestBody } from '../request/to-request-body.ts';
import { someValues } from '../some-values.ts';
import type { IntakeValues } from '../values.ts';
import { checkIntake, type IntakeFacts, toFormIssues } from './intake-schema.ts';

/** An open job that asks nothing. */
export const job = Job.parse({
  id: '26vafvWSRmbhNcxJYqjCzuJg',
  status: 'OPEN',
  visibility: 'PUBLIC',
});
/** That job, and nothing known of the ATS. */
export const FACTS: IntakeFacts = {
  atsCapabilities: null,
  job,
  jobStatus: 'ready',
  questions: [],
  restrictions: null,
  userIds: new Set(['ada']),
};

/** Values that can be sent, with another candidate. */
export const withCandidate = (change: Partial<IntakeValues['candidate']>) => {
  const values = someValues();
  return { ...values, candidate: { ...values.candidate, ...change } };
};

/** What the check finds. */
export const issuesOf = (values: IntakeValues, facts: IntakeFacts) =>
  toFormIssues(checkIntake(values, facts).error);

/** What is sent. @throws what the check finds */
export function requestOf(values: IntakeValues, facts = FACTS, toE164: ToE164 = () => null) {
  const { data, error } = checkIntake(values, facts);
  if (data === undefined) throw error;
  return toRequestBody(data, toE164);
}

/** The body of what is sent. @throws what the check finds */
export const bodyOf = (values: IntakeValues, facts = FACTS) =>
  requestOf(values, facts).request_body;
