/** Starts an entry: makes its id, which will be the submission's id, and its first values. */
import type { IntakeValues } from '../../form/values.ts';
import { draftStore, newId } from '../device.ts';
import { emptyDraft } from './draft.ts';
import { withPinnedJob } from './pinned-job.ts';

/** What an entry may share with the one before it. All ids of the ATS, nothing of a candidate. */
export type SharedValues = Partial<Pick<IntakeValues, 'application' | 'sourced_by'>>;

/** What an entry begins with. */
export type FirstValues = SharedValues & Partial<Pick<IntakeValues, 'screening_question_answers'>>;

/** Makes a draft for an integration with its first values, or else the pinned job; resolves to its id. */
export async function newDraft(integrationId: string, first: FirstValues = {}): Promise<string> {
  const id = newId();
  const draft = emptyDraft(id, integrationId, '', new Date().toISOString());
  await draftStore.start(withPinnedJob({ ...draft, values: { ...draft.values, ...first } }));
  return id;
}
