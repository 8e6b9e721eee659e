import { expect, test } from 'vitest';
import type { Receipt } from '../../../contract/receipt.ts';
import { aReceipt } from '../../delivery/receipts/receipt.fixture.ts';
import {
  type SubmissionView,
  viewOfOutboxItem,
  viewOfReceipt,
} from '../../delivery/view/submission-view.ts';
import { loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import { type Surroundings, submissionNote } from './submission-note.ts';

await loadLaterMessages();
const i18n = await loadMessages('en');

const noteOf = (view: SubmissionView, surroundings: Partial<Surroundings> = {}) =>
  submissionNote(i18n, view, { online: true, inMemory: false, ...surroundings });
const ofReceipt = (change: Partial<Receipt>) => noteOf(viewOfReceipt(aReceipt(change)));
const because = (kind: string, detail = '') => ({ kind, detail, issues: [] });

test('what waits here says why, and when it goes on', () => {
  expect(noteOf(viewOfOutboxItem(anItem()))).toBe('It is sent in a moment.');
  const failed = viewOfOutboxItem(anItem({ attempts: 1, failure: because('unreachable') }));
  expect(noteOf(failed)).toBe("Intake's server cannot be reached. Next try in a moment.");
  expect(noteOf(failed, { online: false })).toContain('also after a restart');
  expect(noteOf(failed, { online: false, inMemory: true })).not.toContain('after a restart');
  expect(noteOf(viewOfOutboxItem(anItem(), 5))).toBe("Sending to Intake's server …");
});

test('a kind of failure means one thing while it waits here and another at the ATS', () => {
  const problem = {
    code: 'unreachable',
    detail: '',
    action_required_by: 'nobody' as const,
    issues: [],
  };
  expect(ofReceipt({ state: 'queued', problem })).not.toContain("Intake's server");
});

test('what was turned down says why, in the words of who did where nobody knows the reason', () => {
  const stopped = (kind: string, detail: string) =>
    viewOfOutboxItem(anItem({ next_attempt_at: null, failure: because(kind, detail) }));
  expect(noteOf(stopped('too_large', 'Too large.'))).toBe(i18n.t('deliveryError.tooLarge'));
  expect(noteOf(stopped('not_yet_invented', 'The moon is full.'))).toBe(
    'The ATS says: “The moon is full.”',
  );
});

test('what is on its way or delivered without warnings says all by its state', () => {
  expect(ofReceipt({ state: 'sending' })).toBeNull();
  expect(ofReceipt({ state: 'delivered' })).toBeNull();
  const result = {
    candidate_id: null,
    application_id: null,
    candidate_url: null,
    warnings: ['a', 'b'],
    answers: null,
  };
  expect(ofReceipt({ state: 'delivered', result })).toBe('2 things were not taken over.');
});

test('what is in doubt says whether it is looked up again', () => {
  expect(ofReceipt({ state: 'unconfirmed' })).toMatch(
    /^It is not looked up by itself any more\. Now somebody is needed/,
  );
});
