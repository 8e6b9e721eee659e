import { expect, test } from 'vitest';
import { aReceipt } from '../../delivery/receipts/receipt.fixture.ts';
import { viewOfOutboxItem, viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import { byDay, dayLabel } from './by-day.ts';

await loadLaterMessages();
const i18n = await loadMessages('en');

const sentAt = (id: string, time: Date) =>
  viewOfReceipt(aReceipt({ id, created_at: time.toISOString() }));

test('each day stands once, the newest first, whatever waits from an earlier one', () => {
  const waiting = viewOfOutboxItem(
    anItem({ id: 'waits', created_at: new Date(2026, 2, 28, 9).toISOString() }),
  );
  const days = byDay([
    waiting,
    sentAt('late', new Date(2026, 2, 29, 23, 59)),
    sentAt('early', new Date(2026, 2, 29, 0, 0)),
    sentAt('before', new Date(2026, 2, 28, 23, 59)),
  ]);
  expect(days.map(({ day, views }) => [day, ...views.map(({ id }) => id)])).toEqual([
    ['2026-03-29', 'late', 'early'],
    ['2026-03-28', 'waits', 'before'],
  ]);
});

test('today and yesterday have their words, also over the end of a month and the change of the clock', () => {
  const label = (day: string, ...now: [number, number, number, number]) =>
    dayLabel(i18n, day, new Date(...now));
  expect(label('2026-03-01', 2026, 2, 1, 0)).toBe('Today');
  expect(label('2026-02-28', 2026, 2, 1, 0)).toBe('Yesterday');
  expect(label('2026-03-28', 2026, 2, 29, 23)).toBe('Yesterday');
  expect(label('2026-02-27', 2026, 2, 1, 0)).toMatch(/27/);
});
