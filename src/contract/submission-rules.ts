/** Whether a whole request may be sent for this job through this ATS. The gateway's last check. */

import type { AttachmentRestrictions } from '../kombo/answers/integration.ts';
import { encodeIssue, issueErrorMap } from '../kombo/answers/issue.ts';
import { acceptsCandidates, offeredStages } from '../kombo/answers/job.ts';
import {
  CandidateBody,
  type PostAtsCandidatesRequest,
} from '../kombo/request/candidate-request.ts';
import { decodedLength } from '../kombo/values/base64.ts';
import { questionsOf } from '../questions/question.ts';
import type { SizeOf } from '../questions/question-kind.ts';
import { validateAnswers } from '../questions/validate-answers.ts';
import type { OfferedJob } from './ats.ts';
import { validateFiles } from './file-rules.ts';
import type { Issue } from './problem.ts';

/** What is known of job and ATS at the moment of the check. */
export interface SubmissionContext {
  /** The job as the ATS has it now; null when it is not known there. */
  job: OfferedJob | null;
  restrictions: AttachmentRestrictions | null;
  /** How many bytes the content of a file has; left out, it is read from the base64. */
  sizeOf?: SizeOf;
}

/** The strict reading of a body: the parsed body, or its issues with paths and encoded issues. */
export function parseBody(
  input: unknown,
): { body: CandidateBody; issues: null } | { body: null; issues: Issue[] } {
  const parsed = CandidateBody.safeParse(input, { error: issueErrorMap });
  if (parsed.success) return { body: parsed.data, issues: null };
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  return { body: null, issues };
}

/** Everything that speaks against sending; empty when nothing does. */
export function validateSubmission(
  request: PostAtsCandidatesRequest,
  { job, restrictions, sizeOf = decodedLength }: SubmissionContext,
): Issue[] {
  const { application, attachments = [], screening_question_answers = [] } = request.request_body;
  if (job === null) return [{ path: 'application.job_id', message: encodeIssue('unknown_job') }];
  const files = attachments.map(({ name, type, content_type, data }) => ({
    name,
    type,
    content_type: content_type ?? null,
    size: data === undefined ? null : sizeOf(data),
  }));
  return [
    ...validateJob(job, application.stage_id),
    ...validateFiles(restrictions, files),
    ...validateAnswers(questionsOf(job), screening_question_answers, sizeOf).map(
      ({ path, message }) => ({
        path,
        message,
      }),
    ),
  ];
}

/** Is the job open, and the stage one of its own? */
export function validateJob(job: OfferedJob, stageId: string | undefined): Issue[] {
  const issues: Issue[] = [];
  if (!acceptsCandidates(job)) {
    issues.push({ path: 'application.job_id', message: encodeIssue('job_not_open') });
  }
  if (stageId !== undefined && !offeredStages(job).some(({ id }) => id === stageId)) {
    issues.push({ path: 'application.stage_id', message: encodeIssue('unknown_stage') });
  }
  return issues;
}
