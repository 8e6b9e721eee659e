/** Answers of one entry that the next one for the same job begins with, since a person marked them. */
import type { AnswerEntry } from '../../form/values.ts';
import { draftStore, outboxStore } from '../../storage/device.ts';
import { completeValues } from '../../storage/drafts/draft.ts';
import { type MarkedJob, markedIn, sameAnswers } from '../../storage/same-answers.ts';

/** Those of the entry that this page sent last: nothing of an entry stays on the device once it is delivered. */
let lastSent: { id: string; answers: AnswerEntry[] } | null = null;

/** Notes them before the entry is handed over, for as long as the page is open. */
export async function noteAnswers(id: string, job: MarkedJob): Promise<void> {
  lastSent = { id, answers: await keptAnswers(id, job) };
}

/**
 * Those of the entry `id`, which was sent: as this page noted them, or as far as this browser still keeps
 * it; none where it was for another job. Never fails: what cannot be read is answered anew.
 */
export async function carriedAnswers(id: string, job: MarkedJob): Promise<AnswerEntry[]> {
  return lastSent?.id === id ? lastSent.answers : keptAnswers(id, job);
}

async function keptAnswers(id: string, job: MarkedJob): Promise<AnswerEntry[]> {
  const marked = new Set(markedIn(sameAnswers.get(), job));
  if (marked.size === 0) return [];
  try {
    const kept = (await outboxStore.getSent(id))?.draft ?? (await draftStore.load(id));
    if (kept === undefined) return [];
    const { x_integration_id, application, screening_question_answers } = completeValues(
      kept.values,
    );
    if (x_integration_id !== job.integrationId || application.job_id !== job.jobId) return [];
    return screening_question_answers.filter(({ question_id }) => marked.has(question_id));
  } catch {
    return [];
  }
}
