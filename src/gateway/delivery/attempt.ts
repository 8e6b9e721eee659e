/** One attempt: make sure of the job, claim, send, record. */

import type { Ats } from '../ats/client.ts';
import { type Creation, toCreation } from '../ats/creation.ts';
import type { Exchange } from '../ats/exchange.ts';
import { readLimits } from '../ats/headers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Stored, Submission } from '../ledger/submission.ts';
import type { Log } from '../log.ts';
import type { Circuits } from './circuit.ts';
import type { Pacing } from './pacing.ts';
import type { Recorder } from './record.ts';
import { transition } from './transition.ts';

export interface AttemptTools {
  ledger: Ledger;
  ats: Ats;
  catalogue: Pick<Catalogue, 'faultOfJob'>;
  clock: Clock;
  circuits: Circuits;
  pacing: Pacing;
  recorder: Recorder;
  log: Log;
}

/**
 * Carries one queued submission to the ATS and records what came of it. False when nothing was
 * done, because another gateway was faster or its turn has not come.
 */
export function createAttempt(tools: AttemptTools) {
  const { ledger, ats, clock, circuits, pacing, recorder, log } = tools;

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
    const exchange = await send(claimed, signal);
    const { submission } = claimed;
    const creation = toCreation(exchange, submission.job.id);
    noteHealth(integration_id, creation, exchange);
    await recorder.record(id, toEvent(creation, exchange, submission.attempts));
    log.info(
      {
        submission: id,
        attempt: submission.attempts,
        outcome: creation.kind === 'created' ? 'created' : creation.outcome,
        code: creation.kind === 'created' ? undefined : creation.setback.code,
      },
      'attempt ended',
    );
    return true;
  };

  /** Kombo: look at the job once more just before sending, since it may have closed meanwhile. */
  async function isJobClosed(queued: Submission): Promise<boolean> {
    const setback = await tools.catalogue.faultOfJob(queued.integration_id, queued.job.id);
    if (setback === null) return false;
    await recorder.record(queued.id, { type: 'job_closed', setback });
    return true;
  }

  async function send({ submission }: Stored, signal: AbortSignal): Promise<Exchange> {
    const body = await ledger.body(submission.id).catch(() => null);
    if (body !== null) return ats.create(submission.integration_id, body, signal);
    // Forgotten between claim and send, or the ledger fails: nothing was sent.
    return { kind: 'unanswered', reason: 'aborted', code: null, requestLeft: false };
  }

  function toEvent(creation: Creation, exchange: Exchange, attemptNumber: number) {
    if (creation.kind === 'created') {
      return { type: 'created', attempt: attemptNumber, result: creation.result } as const;
    }
    const limits = exchange.kind === 'answered' ? readLimits(exchange.headers, clock.now()) : null;
    const waitMs = Math.max(limits?.retryAfterMs ?? 0, limits?.exhaustedMs ?? 0);
    const { outcome, setback } = creation;
    return { type: 'failed', attempt: attemptNumber, waitMs, outcome, setback } as const;
  }

  function noteHealth(integrationId: string, creation: Creation, exchange: Exchange): void {
    const isBusy = exchange.kind === 'answered' && exchange.status === 429;
    if (isBusy) {
      pacing.hold(integrationId, readLimits(exchange.headers, clock.now()).retryAfterMs ?? 0);
    }
    circuits[signOf(creation, isBusy)](integrationId);
  }
}

/** "No, because of this candidate" is a sign of life; "busy" says nothing; the rest is a failure. */
function signOf(creation: Creation, isBusy: boolean): 'succeeded' | 'ended' | 'failed' {
  if (creation.kind === 'created') return 'succeeded';
  const { outcome, setback } = creation;
  if (isBusy || setback.code === 'interrupted') return 'ended';
  const isAboutCandidate = setback.mender === 'person' || setback.mender === 'nobody';
  return outcome === 'refused' && isAboutCandidate ? 'succeeded' : 'failed';
}
