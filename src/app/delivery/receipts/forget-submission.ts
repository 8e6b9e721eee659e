/** Forgetting: nothing of a submission stays on the server, in this browser, or on a page. */
import { api } from '../../api/api.ts';
import { ApiProblem } from '../../api/request.ts';
import { dropSentCopy } from '../outbox/drop-delivered.ts';
import { dropReceipt } from './receipt-queries.ts';

/**
 * Resolves when it is gone here and there; what was forgotten elsewhere meanwhile counts as done.
 * @throws what `request` throws: then nothing was deleted here, and on the server it is not known
 */
export async function forgetSubmission(id: string): Promise<void> {
  try {
    await api.forget(id);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.problem.status === 404)) throw error;
  }
  await dropSentCopy(id);
  dropReceipt(id);
}
