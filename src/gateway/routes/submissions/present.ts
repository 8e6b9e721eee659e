/** A receipt as it is shown: what the ledger says, and what this gateway knows beside it. */
import type { Act, DeliveryError, Receipt } from '../../../contract/receipt.ts';
import type { Connections } from '../../connections/connections.ts';
import type { Circuits } from '../../delivery/circuit.ts';
import { type Submission, toReceipt } from '../../ledger/submission.ts';

/** From what the ledger keeps to what a browser sees whose person may do so much with it. */
export type Present = (submission: Submission, acts: Act[]) => Receipt;

const PAUSED: DeliveryError = {
  code: 'circuit_open',
  detail: 'Sending to this ATS pauses because it only fails at the moment.',
  action_required_by: 'nobody',
  issues: [],
};

const DISCONNECTED: DeliveryError = {
  code: 'disconnected',
  detail: 'The login of the connection to this ATS has expired.',
  action_required_by: 'customer',
  issues: [],
};

/** While the circuit is open, what is queued says why and when it goes on. */
export function createPresent(
  circuits: Pick<Circuits, 'openUntil'>,
  connections: Pick<Connections, 'conditionOf'>,
): Present {
  return (submission, acts) => {
    const receipt = { ...toReceipt(submission), acts };
    const until = circuits.openUntil(submission.integration_id);
    if (until === null || submission.state !== 'queued') return receipt;
    const isDisconnected = connections.conditionOf(submission.integration_id) === 'disconnected';
    const next = Math.max(until, submission.next_attempt_at ?? 0);
    return {
      ...receipt,
      problem: receipt.problem ?? (isDisconnected ? DISCONNECTED : PAUSED),
      next_attempt_at: new Date(next).toISOString(),
    };
  };
}
