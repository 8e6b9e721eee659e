/** "Fix and send again": what was turned down becomes a draft again, each reason at its field. */
import type { Receipt } from '../../contract/receipt.ts';
import { draftStore, newId, outboxStore } from '../drafts/device.ts';
import { completeValues, type Draft, emptyDraft, type Refusal } from '../drafts/draft.ts';
import { stepOf } from '../intake/steps.ts';
import type { OutboxItem } from './outbox-item.ts';
import { toFormPath } from './to-form-path.ts';
import { outboxChanged } from './waiting.ts';

const stepFor = ({ issues }: Refusal, issue = 0) =>
  stepOf(issues[issue]?.path ?? '')?.slug ?? 'review';

/** Where the draft is to be opened. */
export interface Place {
  id: string;
  step: string;
  /** The field of the issue that was asked for. */
  path?: string | undefined;
}

/**
 * A refused submission as a new draft with everything in it; the same draft when asked twice.
 * From another device only what the receipt tells is there. `issue` is the one to open at.
 */
export async function reopenRefused(receipt: Receipt, issue = 0): Promise<Place> {
  const entry = await outboxStore.getSent(receipt.id);
  const now = new Date().toISOString();
  const { candidate, integration_id, job, problem } = receipt;
  const blank = emptyDraft(newId(), integration_id, job.id, now);
  const named = { ...blank.values, candidate: { ...blank.values.candidate, ...candidate } };
  const values = entry === undefined ? named : completeValues(entry.draft.values);
  const order = entry?.order ?? { attachments: [], answers: [] };
  const refusal: Refusal = {
    submission_id: receipt.id,
    code: problem?.code ?? null,
    detail: problem?.detail ?? '',
    issues: (problem?.issues ?? []).map(({ path, message }) => ({
      path: toFormPath(path, values, order),
      message,
    })),
  };
  const step = stepFor(refusal, issue);
  const draft: Draft = { ...blank, values, job, step, revision: 1, refusal };
  const id = await outboxStore.reopen(receipt.id, draft);
  await outboxChanged();
  return { id, step, path: refusal.issues[issue]?.path };
}

/** What the gateway turned down was never accepted: the same draft, under the same id. */
export async function reopenStopped({ id, order, failure }: OutboxItem): Promise<Place> {
  const draft = await draftStore.load(id);
  const refusal: Refusal = {
    submission_id: null,
    code: failure?.kind ?? null,
    detail: failure?.detail ?? '',
    issues: (failure?.issues ?? []).map(({ path, message }) => ({
      path: draft ? toFormPath(path, draft.values, order) : path,
      message,
    })),
  };
  await outboxStore.withdraw(id, failure === null ? undefined : refusal);
  await outboxChanged();
  return { id, step: failure === null ? 'review' : stepFor(refusal) };
}

/** Another submission has the id already: the entry goes on under a new one, with its files. */
export async function reopenUnderNewId(item: OutboxItem): Promise<Place> {
  const draft = await draftStore.load(item.id);
  if (draft === undefined) return { id: item.id, step: 'review' };
  const id = newId();
  await draftStore.copy({ ...draft, id }, item.id);
  await outboxStore.withdraw(item.id);
  await draftStore.remove(item.id);
  await outboxChanged();
  return { id, step: 'review' };
}
