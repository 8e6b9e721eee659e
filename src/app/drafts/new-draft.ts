/** Starts an entry: makes its id, which will be the submission's id, and its first values. */
import { emptyValues } from '../intake/values.ts';
import { memoryDrafts } from './memory-drafts.ts';

/** Makes a draft for an integration and perhaps a job; resolves to its id. */
export async function newDraft(integrationId: string, jobId = ''): Promise<string> {
  const id = crypto.randomUUID();
  const values = emptyValues(integrationId);
  memoryDrafts.set(id, { ...values, application: { ...values.application, job_id: jobId } });
  return id;
}
