/**
 * The candidate after this one: the entry begins with the ATS, job, stage and source of the one that
 * was sent, and the answers that are the same for the job; the focus stands where its CV goes.
 */

import { focusPath } from '../../platform/focus-path.ts';
import { createStore } from '../../platform/store.ts';
import { newDraft, type SharedValues } from '../../storage/drafts/new-draft.ts';

/** Where a person is led once an entry was handed over: to its receipt, a thank-you, or the next candidate. */
export type SentThen = 'receipt' | 'thanks' | 'next';

/** The path under which the place for the CV takes the focus. */
export const CV_PATH = 'cv';

const KEY = 'intake.shared';

interface Kept extends SharedValues {
  /** The submission that they were sent with. */
  id: string;
}

/** Notes what a submission shares with the next one, for its receipt. Ids alone; they go with the tab. */
export function rememberShared(id: string, shared: SharedValues): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ id, ...shared } satisfies Kept));
  } catch {
    // Without storage the receipt's own job is what the next entry begins with.
  }
}

/** What was noted with a submission; the job alone where that was another tab's or day's. */
export function sharedOf(id: string, jobId: string): SharedValues {
  const alone = { application: { job_id: jobId, stage_id: '' } };
  try {
    const kept: Kept | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (kept?.id !== id) return alone;
    const { application = alone.application, sourced_by } = kept;
    return sourced_by === undefined ? { application } : { application, sourced_by };
  } catch {
    return alone;
  }
}

/** The entry that follows one that was handed over with "Send and next". */
export const followUp = createStore<{ sent: string; next: string } | null>(null);

/** Starts the entry after `before` and brings the focus to the place of its CV; resolves to the entry's id. */
export async function startNext(
  before: string,
  integrationId: string,
  shared: SharedValues,
  open: (id: string) => void,
): Promise<string> {
  const answers = await answersAfter(before, integrationId, shared.application?.job_id ?? '');
  const id = await newDraft(integrationId, { ...shared, screening_question_answers: answers });
  open(id);
  focusPath(CV_PATH);
  return id;
}

/** Notes the answers that the next entry begins with, before this one is handed over. */
export async function noteAnswersOf(id: string, integrationId: string, jobId: string) {
  try {
    await (await import('./carried-answers.ts')).noteAnswers(id, { integrationId, jobId });
  } catch {
    // Without its code they are answered anew: sending never waits for the network.
  }
}

/** As `carriedAnswers`; none where its code cannot be loaded: the next entry never waits for the network. */
async function answersAfter(before: string, integrationId: string, jobId: string) {
  try {
    const { carriedAnswers } = await import('./carried-answers.ts');
    return await carriedAnswers(before, { integrationId, jobId });
  } catch {
    return [];
  }
}
