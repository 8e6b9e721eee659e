/** Whether a whole request may be sent for this job through this ATS. The gateway's last check. */
import { decodedLength } from '../kombo/base64.ts';
import { CandidateBody, type PostAtsCandidatesRequest } from '../kombo/candidate-request.ts';
import { fault, toFault } from '../kombo/fault.ts';
import type { AttachmentRestrictions } from '../kombo/integration.ts';
import { acceptsCandidates, type Job, offeredStages } from '../kombo/job.ts';
import { checkAnswers } from '../questions/check-answers.ts';
import { questionsOf } from '../questions/question.ts';
import type { SizeOf } from '../questions/question-kind.ts';
import { checkFiles } from './file-rules.ts';
import type { Issue } from './problem.ts';

export interface SubmissionContext {
  /** The job as the ATS has it now; null when it is not known there. */
  job: Job | null;
  restrictions: AttachmentRestrictions | null;
  /** How many bytes the content of a file has; left out, it is read from the base64. */
  sizeOf?: SizeOf;
}

/** The strict reading of a body: the parsed body, or its issues with paths and fault strings. */
export function parseBody(
  input: unknown,
): { body: CandidateBody; issues: null } | { body: null; issues: Issue[] } {
  const parsed = CandidateBody.safeParse(input, { error: toFault });
  if (parsed.success) return { body: parsed.data, issues: null };
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  return { body: null, issues };
}

/** Everything that speaks against sending; empty when nothing does. */
export function checkSubmission(
  request: PostAtsCandidatesRequest,
  { job, restrictions, sizeOf = decodedLength }: SubmissionContext,
): Issue[] {
  const { application, attachments = [], screening_question_answers = [] } = request.request_body;
  if (job === null) return [{ path: 'application.job_id', message: fault('unknown_job') }];
  const files = attachments.map(({ name, type, content_type, data }) => ({
    name,
    type,
    content_type: content_type ?? null,
    size: data === undefined ? null : sizeOf(data),
  }));
  return [
    ...checkJob(job, application.stage_id),
    ...checkFiles(restrictions, files),
    ...checkAnswers(questionsOf(job), screening_question_answers, sizeOf).map(
      ({ path, message }) => ({
        path,
        message,
      }),
    ),
  ];
}

/** Is the job open, and the stage one of its own? */
export function checkJob(job: Job, stageId: string | undefined): Issue[] {
  const issues: Issue[] = [];
  if (!acceptsCandidates(job)) {
    issues.push({ path: 'application.job_id', message: fault('job_not_open') });
  }
  if (stageId !== undefined && !offeredStages(job).some(({ id }) => id === stageId)) {
    issues.push({ path: 'application.stage_id', message: fault('unknown_stage') });
  }
  return issues;
}
