/** "Fix and send again": what was turned down becomes a draft again, each reason at its field. */
import type { Receipt } from '../../../contract/receipt.ts';
import { refusedValue } from '../../form/refused-values.ts';
import { type StepSlug, stepOf } from '../../form/step-order.ts';
import { draftStore, newId, outboxStore } from '../../storage/device.ts';
import {
  completeValues,
  type Draft,
  emptyDraft,
  type Rejection,
} from '../../storage/drafts/draft.ts';
import { isConflict, type WaitingView } from '../view/submission-view.ts';
import { toFormPath } from './to-form-path.ts';
import { outboxChanged } from './waiting.ts';

const stepFor = ({ issues }: Rejection, issue = 0) =>
  stepOf(issues[issue]?.path ?? '')?.slug ?? 'review';

/** Where the draft is to be opened. */
export interface DraftLocation {
  id: string;
  step: StepSlug;
  /** The field of the issue that was asked for. */
  path?: string | undefined;
}

/**
 * A refused submission as a new draft with everything in it; the same draft when asked twice.
 * From another device only what the receipt tells is there. `issue` is the one to open at.
 */
export async function reopenRefused(receipt: Receipt, issue = 0): Promise<DraftLocation> {
  const entry = await outboxStore.getSent(receipt.id);
  const now = new Date().toISOString();
  const { candidate, integration_id, job, problem } = receipt;
  const blank = emptyDraft(newId(), integration_id, job.id, now);
  const named = { ...blank.values, candidate: { ...blank.values.candidate, ...candidate } };
  const values = entry === undefined ? named : completeValues(entry.draft.values);
  const order = entry?.order ?? { attachments: [], answers: [] };
  const rejection: Rejection = {
    submission_id: receipt.id,
    code: problem?.code ?? null,
    detail: problem?.detail ?? '',
    issues: (problem?.issues ?? []).map(({ path, message }) =>
      refusedValue({ path: toFormPath(path, values, order), message }, values),
    ),
  };
  const step = stepFor(rejection, issue);
  const draft: Draft = { ...blank, values, job, step, revision: 1, refusal: rejection };
  const id = await outboxStore.reopen(receipt.id, draft);
  await outboxChanged();
  return { id, step, path: rejection.issues[issue]?.path };
}

/**
 * What waits, for editing: the same draft under the same id, since it was never accepted; under a
 * new id where another submission has the old one.
 */
export function reopenWaiting(view: WaitingView): Promise<DraftLocation> {
  return isConflict(view) ? reopenUnderNewId(view.id) : reopenStopped(view.id);
}

async function reopenStopped(id: string): Promise<DraftLocation> {
  const [item, draft] = await Promise.all([outboxStore.get(id), draftStore.load(id)]);
  // Accepted meanwhile: the address of the draft leads on to its receipt.
  if (item === undefined) return { id, step: 'review' };
  const { order, failure } = item;
  if (failure === null || draft === undefined) {
    await outboxStore.withdraw(id);
    await outboxChanged();
    return { id, step: 'review' };
  }
  const rejection: Rejection = {
    // What it is sent in place of is so still.
    submission_id: draft.refusal?.submission_id ?? null,
    code: failure.kind,
    detail: failure.detail,
    issues: failure.issues.map(({ path, message }) =>
      refusedValue({ path: toFormPath(path, draft.values, order), message }, draft.values),
    ),
  };
  await outboxStore.withdraw(id, rejection);
  await outboxChanged();
  return { id, step: stepFor(rejection), path: rejection.issues[0]?.path };
}

async function reopenUnderNewId(oldId: string): Promise<DraftLocation> {
  const draft = await draftStore.load(oldId);
  if (draft === undefined) return { id: oldId, step: 'review' };
  const id = newId();
  await draftStore.copy({ ...draft, id }, oldId);
  await outboxStore.withdraw(oldId);
  await draftStore.remove(oldId);
  await outboxChanged();
  return { id, step: 'review' };
}
