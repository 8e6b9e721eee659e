/** Starts an entry: makes its id, which will be the submission's id, and its first values. */
import type { IntakeValues } from '../../form/values.ts';
import { draftStore, newId } from '../device.ts';
import { emptyDraft } from './draft.ts';
import { withPinnedJob } from './pinned-job.ts';

/** What an entry may share with the one before it. All ids of the ATS, nothing of a candidate. */
export type SharedValues = Partial<Pick<IntakeValues, 'application' | 'sourced_by'>>;

/** Makes a draft for an integration with what it shares, or else the pinned job; resolves to its id. */
export async function newDraft(integrationId: string, shared: SharedValues = {}): Promise<string> {
  const id = newId();
  const draft = emptyDraft(id, integrationId, '', new Date().toISOString());
  await draftStore.start(withPinnedJob({ ...draft, values: { ...draft.values, ...shared } }));
  return id;
}
