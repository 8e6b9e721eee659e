/**
 * Accepting a submission. The browser makes the id, so that two clicks, two tabs and a repeat
 * after a lost answer are one submission. 202 is said only when it survives a power cut.
 */
import type { Context } from 'hono';
import type { Issue } from '../../../contract/problem.ts';
import type { Receipt, SentFile } from '../../../contract/receipt.ts';
import { routes } from '../../../contract/routes.ts';
import { validateSubmission } from '../../../contract/submission-rules.ts';
import { encodeIssue, issueErrorMap } from '../../../kombo/answers/issue.ts';
import { isHidden } from '../../../kombo/answers/job.ts';
import { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import { MAX_ISSUES } from '../../../kombo/values/bounds.ts';
import type { SizeOf } from '../../../questions/question-kind.ts';
import type { Actor } from '../../access/actor.ts';
import type { Limits } from '../../access/limits/limits.ts';
import type { CatalogueView } from '../../access/views/catalogue-view.ts';
import { demand } from '../../access/views/demand.ts';
import type { LedgerView } from '../../access/views/ledger-view.ts';
import type { Clock } from '../../clock.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { type BodyLimits, readJsonBody } from '../../http/json-body.ts';
import { type LiftedFiles, sizeIn, toJson } from '../../json-bytes.ts';
import { newSubmission, type Submission } from '../../ledger/submission.ts';
import type { Log } from '../../log.ts';
import { answeredInAts } from './answered-in-ats.ts';
import { cleanRequest } from './clean-request.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Present } from './present.ts';
import { refusedFields } from './refused-fields.ts';
import { sentFilesOf } from './sent-files.ts';
import { submissionId } from './submission-id.ts';
import { mendedId, noteSuccessor } from './successor.ts';

/** What accepting needs. */
export interface PutSubmissionTools {
  ledger: LedgerView;
  catalogue: CatalogueView;
  clock: Clock;
  limits: BodyLimits;
  senderLimits: Limits;
  present: Present;
  log: Log;
}

/**
 * The handler of `PUT /api/submissions/{id}`: 202 for a new submission, 200 for the same again. With
 * `?mends=` it is sent in place of that refused one, which then leads to it.
 * @throws HttpProblem malformed, invalid, forbidden, not_found, conflict, throttled, and as `readJsonBody`
 */
export function putSubmission(tools: PutSubmissionTools) {
  const { ledger, catalogue, clock, limits, senderLimits, present, log } = tools;

  return async (c: Context<GatewayEnv>): Promise<Response> => {
    const id = submissionId(c);
    const mended = mendedId(c);
    demand(c.get('actor'), 'send');
    await senderLimits.send(c);
    const { value, files, giveBack } = await readJsonBody(c, limits);
    try {
      const answer = await accept(c, id, readRequest(cleanRequest(value)), files);
      // Before the answer, so that a lost one is made up for by the repeat.
      if (mended !== null) await noteSuccessor(tools, c.get('actor'), mended, id);
      return answer;
    } finally {
      giveBack();
    }
  };

  function receiptFor(actor: Actor, submission: Submission): Receipt {
    return present(submission, ledger.acts(actor, submission));
  }

  async function accept(
    c: Context<GatewayEnv>,
    id: string,
    request: PostAtsCandidatesRequest,
    files: LiftedFiles,
  ): Promise<Response> {
    const sent = sentFilesOf(request.request_body, files);
    const actor = c.get('actor');
    const bodyHash = unlessTooDeep(() => fingerprintOf(request, sent, files));

    let submission: Submission;
    try {
      const fields = catalogue.fieldsOf(request.x_integration_id);
      const refused = refusedFields(request.request_body, files, fields);
      if (refused.length > 0) throw invalid(refused);
      submission = await check(actor, id, request, [...sent.values()], sizeIn(files));
    } catch (error) {
      // A repeat gets its receipt even when the job has closed since.
      const known = await ledger.findIfThere(actor, id, 'read');
      if (known === null) throw error;
      return repeat(c, known.submission, known.bodyHash === bodyHash);
    }
    // What travels is the strict reading.
    const body = unlessTooDeep(() => toJson(request.request_body, files));
    const accepted = await ledger.accept(actor, { submission, bodyHash, body });
    if (accepted.outcome === 'forgotten') {
      throw new HttpProblem('conflict', 'This submission was sent and then forgotten on request.');
    }
    if (accepted.outcome !== 'new') {
      return repeat(c, accepted.submission, accepted.outcome === 'same');
    }
    log.info({ requestId: c.get('requestId'), submission: id }, 'accepted');
    return c.json(receiptFor(actor, accepted.submission), 202, { location: routes.submission(id) });
  }

  function repeat(c: Context<GatewayEnv>, submission: Submission, isSame: boolean): Response {
    if (isSame) return c.json(receiptFor(c.get('actor'), submission), 200);
    throw new HttpProblem('conflict', 'Another submission was already sent under this id.');
  }

  async function check(
    actor: Actor,
    id: string,
    request: PostAtsCandidatesRequest,
    attachments: SentFile[],
    sizeOf: SizeOf,
  ): Promise<Submission> {
    const { x_integration_id, request_body: body } = request;
    if (!catalogue.isOffered(actor, x_integration_id)) {
      throw invalid([{ path: 'x_integration_id', message: encodeIssue('choice') }]);
    }
    const jobId = body.application.job_id;
    const { job: found, form } = await catalogue.inTime(actor, x_integration_id, jobId);
    // Of a hidden job nobody learns by sending what reading does not tell.
    const job = found && isHidden(found) ? null : found;
    const restrictions = form?.attachment_restrictions ?? null;
    // Of a job that nothing is known of the ATS itself will say what is wrong.
    const issues =
      job === undefined ? [] : validateSubmission(request, { job, restrictions, sizeOf });
    if (issues.length > 0) throw invalid(issues);
    const { first_name, last_name, email_address } = body.candidate;
    return newSubmission(
      {
        id,
        integration_id: x_integration_id,
        candidate: { first_name, last_name, email_address },
        job: { id: jobId, name: job?.name ?? null },
        attachments,
        answer_in_ats: job ? answeredInAts(job, body.screening_question_answers ?? []) : [],
      },
      clock.now(),
    );
  }
}

/** Paths are those of the form: within the body, without `request_body`. */
function readRequest(value: unknown): PostAtsCandidatesRequest {
  const parsed = PostAtsCandidatesRequest.safeParse(value, { error: issueErrorMap });
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues.map(({ path, message }) => ({
      path: (path[0] === 'request_body' && path.length > 1 ? path.slice(1) : path).join('.'),
      message,
    })),
  );
}

/** Writing goes one call deeper with each level; no ATS has fields thousands of levels deep. */
function unlessTooDeep<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError)
      throw new HttpProblem('malformed', 'The body is nested too deeply.');
    throw error;
  }
}

function invalid(issues: Issue[]): HttpProblem {
  return new HttpProblem('invalid', 'Some of what was entered cannot be sent like this.', {
    issues: issues.slice(0, MAX_ISSUES),
  });
}
