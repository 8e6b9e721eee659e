/** One attempt: make sure of the job, claim, send, record. */

import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { toolOf } from '../../kombo/request/remote-fields.ts';
import type { Ats } from '../ats/client.ts';
import { type Creation, type SentCreation, toCreation } from '../ats/creation.ts';
import type { Exchange } from '../ats/exchange.ts';
import { readLimits } from '../ats/headers.ts';
import { outgoingCreation } from '../ats/outgoing-creation.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock } from '../clock.ts';
import { isWaitedFor } from '../connections/condition.ts';
import type { Connections } from '../connections/connections.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { errorKind, type Log } from '../log.ts';
import type { Circuits } from './circuit.ts';
import type { Pacing } from './pacing.ts';
import type { Recorder } from './record.ts';
import { transition } from './transition.ts';

/** What an attempt needs. */
export interface AttemptTools {
  ledger: Ledger;
  ats: Pick<Ats, 'create'>;
  endpoint: CreateEndpoint;
  catalogue: Pick<Catalogue, 'errorOfJob' | 'rememberedJob'>;
  connections: Pick<Connections, 'conditionOf' | 'recheck'>;
  clock: Clock;
  circuits: Circuits;
  pacing: Pacing;
  recorder: Recorder;
  log: Log;
}

const NOTHING_SENT: Exchange = {
  kind: 'unanswered',
  reason: 'aborted',
  code: null,
  requestLeft: false,
};

/**
 * Carries one queued submission to the ATS and records what came of it. False when nothing was
 * done, because another gateway was faster or its turn has not come.
 */
export function createAttempt(tools: AttemptTools) {
  const { ledger, ats, endpoint, catalogue, clock, circuits, pacing, recorder, log } = tools;

  return async function attempt(queued: Submission, signal: AbortSignal): Promise<boolean> {
    const { id, integration_id } = queued;
    if (await isJobClosed(queued)) return true;

    const claimed = await ledger.claim({
      id,
      now: clock.now(),
      maxSending: pacing.limit(integration_id),
      apply: (submission) =>
        transition(submission, { type: 'claimed' }, recorder.moment()) ?? submission,
    });
    if (claimed === null) return false;

    circuits.began(integration_id);
    const { submission } = claimed;
    const prepared = await prepare(submission);
    const exchange =
      prepared === null
        ? NOTHING_SENT
        : await ats.create(integration_id, prepared.outgoing, signal);
    const creation = toCreation(exchange, prepared?.sent ?? nothingOf(submission));
    noteHealth(integration_id, creation, exchange);
    await recorder.record(id, toEvent(creation, exchange, submission.attempts));
    log.info(
      {
        submission: id,
        attempt: submission.attempts,
        outcome: creation.kind === 'created' ? 'created' : creation.outcome,
        code: creation.kind === 'created' ? undefined : creation.error.code,
      },
      'attempt ended',
    );
    return true;
  };

  /** Kombo: look at the job once more just before sending, since it may have closed meanwhile. */
  async function isJobClosed(queued: Submission): Promise<boolean> {
    const error = await catalogue.errorOfJob(queued.integration_id, queued.job.id);
    if (error === null) return false;
    await recorder.record(queued.id, { type: 'job_closed', error });
    return true;
  }

  /**
   * All that can go wrong on our side goes wrong here, before anything is sent. Null when it does, and
   * when the submission was forgotten meanwhile.
   */
  async function prepare(submission: Submission) {
    try {
      const body = await ledger.body(submission.id);
      if (body === null) return null;
      const outgoing = await outgoingCreation(endpoint, body);
      const { answers } = outgoing;
      const job =
        answers.length === 0
          ? null
          : catalogue.rememberedJob(submission.integration_id, submission.job.id);
      const questions = job?.screening_questions ?? [];
      return { outgoing, sent: { ...nothingOf(submission), answers, questions } };
    } catch (error) {
      log.error({ submission: submission.id, ...errorKind(error) }, 'cannot be sent now');
      return null;
    }
  }

  function nothingOf({ integration_id, job }: Submission): SentCreation {
    return { endpoint, tool: toolOf(integration_id), jobId: job.id, answers: [], questions: [] };
  }

  function toEvent(creation: Creation, exchange: Exchange, attemptNumber: number) {
    if (creation.kind === 'created') {
      return { type: 'created', attempt: attemptNumber, result: creation.result } as const;
    }
    const limits = exchange.kind === 'answered' ? readLimits(exchange.headers, clock.now()) : null;
    const waitMs = Math.max(limits?.retryAfterMs ?? 0, limits?.exhaustedMs ?? 0);
    const { outcome, error } = creation;
    return { type: 'failed', attempt: attemptNumber, waitMs, outcome, error } as const;
  }

  function noteHealth(integrationId: string, creation: Creation, exchange: Exchange): void {
    const isBusy = exchange.kind === 'answered' && exchange.status === 429;
    if (isBusy) {
      pacing.hold(integrationId, readLimits(exchange.headers, clock.now()).retryAfterMs ?? 0);
    }
    circuits[signOf(creation, isBusy)](integrationId);
    noteConnection(integrationId, creation);
  }

  /** What happened here and what is known of the connection must not contradict each other for long. */
  function noteConnection(integrationId: string, creation: Creation): void {
    const isBroken = isWaitedFor(tools.connections.conditionOf(integrationId));
    const works = creation.kind === 'created';
    const fails = creation.kind === 'failed' && creation.outcome === 'wait';
    if ((works && isBroken) || (fails && !isBroken)) void tools.connections.recheck(integrationId);
  }
}

/** "No, because of this candidate" is a sign of life; "busy" says nothing; the rest is a failure. */
function signOf(creation: Creation, isBusy: boolean): 'succeeded' | 'ended' | 'failed' {
  if (creation.kind === 'created') return 'succeeded';
  const { outcome, error } = creation;
  if (isBusy || error.code === 'interrupted') return 'ended';
  const isAboutCandidate =
    error.action_required_by === 'person' || error.action_required_by === 'nobody';
  return outcome === 'refused' && isAboutCandidate ? 'succeeded' : 'failed';
}
