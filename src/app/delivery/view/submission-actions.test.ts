import { expect, test } from 'vitest';
import { type Act, SUBMISSION_STATES } from '../../../contract/receipt.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import { aReceipt } from '../receipts/receipt.fixture.ts';
import { can, mayHaveArrived } from './submission-actions.ts';
import { type SubmissionView, viewOfOutboxItem, viewOfReceipt } from './submission-view.ts';

const possible = (view: SubmissionView) =>
  Object.entries(can).flatMap(([action, rule]) => (rule(view) ? [action] : []));

const turnedDown = (kind: string, attempts = 1) =>
  anItem({ attempts, next_attempt_at: null, failure: { kind, detail: '', issues: [] } });

test('what the gateway has is mended when refused, looked up when in doubt, forgotten or printed always', () => {
  const byState = SUBMISSION_STATES.map((state) => [
    state,
    possible(viewOfReceipt(aReceipt({ state }))),
  ]);
  expect(Object.fromEntries(byState)).toEqual({
    queued: ['forget', 'handOver', 'print'],
    sending: ['forget', 'handOver', 'print'],
    delivered: ['forget', 'handOver', 'print'],
    refused: ['fix', 'forget', 'handOver', 'print'],
    unconfirmed: ['check', 'resend', 'confirm', 'forget', 'handOver', 'print'],
  });
});

test('what a receipt says that one may not do is not offered', () => {
  const inDoubt = (acts: Act[]) =>
    possible(viewOfReceipt(aReceipt({ state: 'unconfirmed', acts })));
  expect(inDoubt([])).toEqual(['print']);
  expect(inDoubt(['decide'])).toEqual(['check', 'resend', 'confirm', 'print']);
  expect(inDoubt(['forget'])).toEqual(['forget', 'print']);
  expect(inDoubt(['hand_over'])).toEqual(['handOver', 'print']);
  const refused = (acts: Act[]) => possible(viewOfReceipt(aReceipt({ state: 'refused', acts })));
  expect(refused([])).toEqual(['print']);
  expect(refused(['decide'])).toEqual(['fix', 'print']);
});

test('what waits here is taken back only before its first try', () => {
  expect(possible(viewOfOutboxItem(anItem()))).toEqual(['tryNow', 'takeBack']);
  expect(possible(viewOfOutboxItem(anItem({ attempts: 1 })))).toEqual(['tryNow']);
  expect(possible(viewOfOutboxItem(anItem(), 0))).toEqual([]);
});

test('what was turned down here is mended, or tried again as it is', () => {
  expect(possible(viewOfOutboxItem(turnedDown('invalid')))).toEqual(['tryNow', 'fix']);
});

test.each([
  [anItem(), null, false],
  [anItem(), 0, true],
  [anItem({ attempts: 1 }), null, true],
  [turnedDown('invalid', 1), null, false],
  [turnedDown('invalid', 2), null, true],
  [turnedDown('conflict', 1), null, true],
])(
  'only what was never tried or turned down at once certainly did not arrive (%#)',
  (item, sentBytes, expected) => {
    expect(mayHaveArrived(viewOfOutboxItem(item, sentBytes))).toBe(expected);
  },
);
