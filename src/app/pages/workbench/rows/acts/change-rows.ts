/** Changes many entries at once, each as it is kept now, and takes the change back. */
import type { AnswerEntry, IntakeValues } from '../../../../form/values.ts';
import { draftStore } from '../../../../storage/device.ts';
import { completeValues, type Draft } from '../../../../storage/drafts/draft.ts';

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

/** What else many entries of one ATS share; a part that is empty or null stays as it is in each. */
export interface MoreChange {
  integrationId: string;
  userId: string;
  consent: IntakeValues['gdpr_consent'] | null;
  /** Answers to questions of this job alone. */
  jobId: string;
  answers: readonly AnswerEntry[];
}

/** Puts source, consent and answers into an entry of its ATS, or of none yet; null for one of another. */
export function withMore(draft: Draft, more: MoreChange): Draft | null {
  const { integrationId, userId, consent, jobId, answers } = more;
  const values = completeValues(draft.values);
  if (values.x_integration_id !== '' && values.x_integration_id !== integrationId) return null;
  const changed: IntakeValues = { ...values, x_integration_id: integrationId };
  if (userId !== '') changed.sourced_by = { user_id: userId };
  if (consent !== null) changed.gdpr_consent = consent;
  if (answers.length > 0 && values.application.job_id === jobId) {
    const entries = [...values.screening_question_answers, ...answers];
    const byId = new Map(entries.map((entry) => [entry.question_id, entry]));
    changed.screening_question_answers = [...byId.values()];
  }
  return { ...draft, values: changed };
}
