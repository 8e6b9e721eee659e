/**
 * What Kombo checks by itself before it talks to the employer's system: the shape of the body,
 * the job, its stage and its screening questions. All of it ends in PLATFORM.INPUT_INVALID.
 */

import type * as z from 'zod';
import { decodeIssue, issueErrorMap, issueSentence } from '../../kombo/answers/issue.ts';
import { acceptsCandidates, Job, offeredStages } from '../../kombo/answers/job.ts';
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import { isSameRecord } from '../../kombo/values/record-id.ts';
import { questionsOf } from '../../questions/question.ts';
import { type AnswerIssue, validateAnswers } from '../../questions/validate-answers.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import { AtsError, type InvalidValue, inputInvalid } from '../wire/ats-error.ts';
import type { WireJob } from '../wire/wire-job.ts';

/** Where a request has its job and its stage: the two ways to create differ in nothing else. */
export type ApplicationPaths = Record<keyof CandidateBody['application'], string>;

/** Parses a body; everything that breaks the contract is named with its path. */
export function parseBody<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json, { error: issueErrorMap });
  if (parsed.success) return parsed.data;
  throw inputInvalid(
    parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      sentence: issueSentence(message),
    })),
  );
}

/** The job by its Kombo id or `remote:` id; closed, hidden and removed ones are ATS.JOB_CLOSED. */
export function findOpenJob(integration: DemoIntegration, jobId: string, path: string): WireJob {
  const job = integration.jobs.find((known) => isSameRecord(known, jobId));
  if (job === undefined) throw invalid(path, 'There is no job with this id.');
  if (!acceptsCandidates(Job.parse(job))) {
    throw new AtsError(
      'ATS.JOB_CLOSED',
      `${job.name ?? 'The job'} does not accept applications any more.`,
    );
  }
  return job;
}

/** The stage that the person enters: the one that was asked for, else the job's first. */
export function findStage(
  job: WireJob,
  stageId: string | undefined,
  path: string,
): WireJob['stages'][number] | null {
  const offered = new Set(offeredStages(Job.parse(job)).map(({ id }) => id));
  if (stageId === undefined) return job.stages.find(({ id }) => offered.has(id)) ?? null;
  const stage = job.stages.find(({ id }) => id === stageId);
  if (stage !== undefined && offered.has(stage.id)) return stage;
  throw invalid(path, 'This job has no active stage with this id.');
}

/** Issues that Kombo forgives: the answer is skipped with a warning. */
const SKIPPED: Record<string, string> = {
  unknown_question: 'A screening question could not be found on the job and was skipped.',
  not_answerable: 'A screening question cannot be answered through this API and was skipped.',
};

/** Checks the answers against the job's questions; returns warnings for those that were skipped. */
export function checkScreening(job: WireJob, body: CandidateBody): string[] {
  const issues = validateAnswers(
    questionsOf(Job.parse(job)),
    body.screening_question_answers ?? [],
  );
  const isSkipped = ({ message }: AnswerIssue) => skippedFor(message) !== null;
  const wrong = issues.filter((issue) => !isSkipped(issue));
  if (wrong.length > 0) throw inputInvalid(wrong.map(toInvalidValue));
  return issues.flatMap(({ message }) => skippedFor(message) ?? []);
}

function skippedFor(message: string): string | null {
  return SKIPPED[decodeIssue(message)?.code ?? ''] ?? null;
}

function toInvalidValue({ path, message, question_id }: AnswerIssue): InvalidValue {
  return { path, sentence: `${issueSentence(message)} (question ${question_id})` };
}

/** The user who is credited, by Kombo id or `remote:` id. */
export function checkSourcedBy(integration: DemoIntegration, body: CandidateBody): void {
  const userId = body.sourced_by?.user_id;
  if (userId === undefined || integration.unsupported_fields.includes('sourced_by')) return;
  if (!integration.users.some((user) => isSameRecord(user, userId))) {
    throw invalid('sourced_by.user_id', 'There is no user with this id.');
  }
}

function invalid(path: string, sentence: string): AtsError {
  return inputInvalid([{ path, sentence }]);
}
