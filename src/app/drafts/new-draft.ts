/** Starts an entry: makes its id, which will be the submission's id, and its first values. */
import { draftStore, newId } from './device.ts';
import { emptyDraft } from './draft.ts';

/** Makes a draft for an integration and perhaps a job; resolves to its id. */
export async function newDraft(integrationId: string, jobId = ''): Promise<string> {
  const id = newId();
  await draftStore.start(emptyDraft(id, integrationId, jobId, new Date().toISOString()));
  return id;
}
