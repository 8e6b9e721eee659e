/**
 * What Kombo checks by itself before it talks to the employer's system: the shape of the body,
 * the job, its stage and its screening questions. All of it ends in PLATFORM.INPUT_INVALID.
 */
import { CandidateBody } from '../../kombo/candidate-request.ts';
import { faultSentence, parseFault, toFault } from '../../kombo/fault.ts';
import { acceptsCandidates, Job, offeredStages } from '../../kombo/job.ts';
import { type AnswerIssue, checkAnswers } from '../../questions/check-answers.ts';
import { questionsOf } from '../../questions/question.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import { AtsError, type InvalidValue, inputInvalid } from '../wire/ats-error.ts';
import type { WireJob } from '../wire/wire-job.ts';

/** Parses a body; everything that breaks the contract is named with its path. */
export function parseBody(json: unknown): CandidateBody {
  const parsed = CandidateBody.safeParse(json, { error: toFault });
  if (parsed.success) return parsed.data;
  throw inputInvalid(
    parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      sentence: faultSentence(message),
    })),
  );
}

/** The job by its Kombo id or `remote:` id; closed, hidden and removed ones are ATS.JOB_CLOSED. */
export function findOpenJob(integration: DemoIntegration, jobId: string): WireJob {
  const job = integration.jobs.find(({ id, remote_id }) =>
    [id, `remote:${remote_id}`].includes(jobId),
  );
  if (job === undefined) throw invalid('application.job_id', 'There is no job with this id.');
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
): WireJob['stages'][number] | null {
  const offered = new Set(offeredStages(Job.parse(job)).map(({ id }) => id));
  if (stageId === undefined) return job.stages.find(({ id }) => offered.has(id)) ?? null;
  const stage = job.stages.find(({ id }) => id === stageId);
  if (stage !== undefined && offered.has(stage.id)) return stage;
  throw invalid('application.stage_id', 'This job has no active stage with this id.');
}

/** Faults that Kombo forgives: the answer is skipped with a warning. */
const SKIPPED: Record<string, string> = {
  unknown_question: 'A screening question could not be found on the job and was skipped.',
  not_answerable: 'A screening question cannot be answered through this API and was skipped.',
};

/** Checks the answers against the job's questions; returns warnings for those that were skipped. */
export function checkScreening(job: WireJob, body: CandidateBody): string[] {
  const issues = checkAnswers(questionsOf(Job.parse(job)), body.screening_question_answers ?? []);
  const isSkipped = ({ message }: AnswerIssue) => skippedFor(message) !== null;
  const wrong = issues.filter((issue) => !isSkipped(issue));
  if (wrong.length > 0) throw inputInvalid(wrong.map(toInvalidValue));
  return issues.flatMap(({ message }) => skippedFor(message) ?? []);
}

function skippedFor(message: string): string | null {
  return SKIPPED[parseFault(message)?.code ?? ''] ?? null;
}

function toInvalidValue({ path, message, question_id }: AnswerIssue): InvalidValue {
  return { path, sentence: `${faultSentence(message)} (question ${question_id})` };
}

/** The user who is credited, by Kombo id or `remote:` id. */
export function checkSourcedBy(integration: DemoIntegration, body: CandidateBody): void {
  const userId = body.sourced_by?.user_id;
  if (userId === undefined || integration.unsupported_fields.includes('sourced_by')) return;
  const known = integration.users.some(({ id, remote_id }) =>
    [id, `remote:${remote_id}`].includes(userId),
  );
  if (!known) throw invalid('sourced_by.user_id', 'There is no user with this id.');
}

function invalid(path: string, sentence: string): AtsError {
  return inputInvalid([{ path, sentence }]);
}
