/** Changes many entries at once, each as it is kept now, and takes the change back. */
import { draftStore } from '../../../storage/device.ts';
import { completeValues, type Draft } from '../../../storage/drafts/draft.ts';

/** What a change of many left. */
export interface Changed {
  /** As they were before, for the way back. */
  before: Draft[];
  /** Ids of those that are gone, were sent, or were written by another tab at that moment. */
  skipped: string[];
}

/** Saves `change` of each entry. Never throws: what cannot be changed is among the skipped. */
export async function changeRows(
  ids: readonly string[],
  change: (draft: Draft) => Draft | null,
): Promise<Changed> {
  const before: Draft[] = [];
  const skipped: string[] = [];
  for (const id of ids) {
    try {
      const draft = await draftStore.load(id);
      const changed = draft && change(draft);
      if (!draft || !changed) {
        skipped.push(id);
        continue;
      }
      await draftStore.save(changed);
      before.push(draft);
    } catch {
      skipped.push(id);
    }
  }
  return { before, skipped };
}

/** Brings back what the change had replaced, where nobody has written since. */
export async function takeBack({ before }: Changed): Promise<void> {
  for (const draft of before) {
    const revision = draft.revision + 1;
    await draftStore.save({ ...draft, revision }).catch(() => {});
  }
}

/** The same for many entries. A part that is undefined stays as it is in each. */
export interface SharedChange {
  integrationId: string;
  job: { id: string; name: string | null };
  stageId: string;
}

/** Puts a job and stage into an entry of its ATS, or of none yet; null for one of another ATS. */
export function withJob(draft: Draft, { integrationId, job, stageId }: SharedChange): Draft | null {
  const values = completeValues(draft.values);
  if (values.x_integration_id !== '' && values.x_integration_id !== integrationId) return null;
  const application = { job_id: job.id, stage_id: stageId };
  return { ...draft, job, values: { ...values, x_integration_id: integrationId, application } };
}
