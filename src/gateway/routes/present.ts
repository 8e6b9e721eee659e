/** A receipt as it is shown: what the ledger says, and what this gateway knows beside it. */
import type { Receipt, Setback } from '../../contract/receipt.ts';
import type { Circuits } from '../delivery/circuit.ts';
import { type Submission, toReceipt } from '../ledger/submission.ts';

export type Present = (submission: Submission) => Receipt;

const PAUSED: Setback = {
  code: 'circuit_open',
  detail: 'Sending to this ATS pauses because it only fails at the moment.',
  mender: 'nobody',
  issues: [],
};

/** While the circuit is open, what is queued says so and when it goes on. */
export function createPresent(circuits: Pick<Circuits, 'openUntil'>): Present {
  return (submission) => {
    const receipt = toReceipt(submission);
    const until = circuits.openUntil(submission.integration_id);
    if (until === null || submission.state !== 'queued') return receipt;
    const next = Math.max(until, submission.next_attempt_at ?? 0);
    return {
      ...receipt,
      problem: receipt.problem ?? PAUSED,
      next_attempt_at: new Date(next).toISOString(),
    };
  };
}
