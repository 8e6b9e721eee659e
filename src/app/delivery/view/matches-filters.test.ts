import { expect, test } from 'vitest';
import { NO_TAB_COUNTS } from '../../../contract/tabs.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import { aReceipt } from '../receipts/receipt.fixture.ts';
import { matchesFilters, NO_FILTERS, withViews } from './matches-filters.ts';
import { viewOfOutboxItem, viewOfReceipt } from './submission-view.ts';

const waiting = viewOfOutboxItem(
  anItem({
    summary: {
      integration_id: 'workday:1',
      candidate: { first_name: 'Jürgen', last_name: 'Groß', email_address: 'jg@example.com' },
      job: { id: 'j1', name: 'Head of Integrations' },
      attachments: [],
    },
  }),
);

test.each(['', 'jurgen', 'gross head', 'JG@EXAMPLE', 'integrations'])(
  'a search for “%s” finds what waits to be sent',
  (search) => {
    expect(matchesFilters(waiting, { ...NO_FILTERS, search })).toBe(true);
  },
);

test('every word must be in it, and its system must be the chosen one', () => {
  expect(matchesFilters(waiting, { ...NO_FILTERS, search: 'jurgen meier' })).toBe(false);
  expect(matchesFilters(waiting, { ...NO_FILTERS, integration_id: 'workday:1' })).toBe(true);
  expect(matchesFilters(waiting, { ...NO_FILTERS, integration_id: 'greenhouse:1' })).toBe(false);
});

test('what waits here is on its way, what was stopped here needs somebody, and both are counted', () => {
  const failure = { kind: 'too_large', detail: '', issues: [] };
  const stopped = viewOfOutboxItem(anItem({ next_attempt_at: null, failure }));
  const isIn = (view: typeof waiting, tab: 'action' | 'under_way' | 'delivered') =>
    matchesFilters(view, { ...NO_FILTERS, tab });
  expect([isIn(waiting, 'under_way'), isIn(waiting, 'action')]).toEqual([true, false]);
  expect([isIn(stopped, 'under_way'), isIn(stopped, 'action')]).toEqual([false, true]);
  const refused = viewOfReceipt(aReceipt({ state: 'refused' }));
  expect(withViews({ ...NO_TAB_COUNTS, action: 3, all: 9 }, [waiting, stopped, refused])).toEqual({
    action: 5,
    under_way: 1,
    delivered: 0,
    refused: 1,
    all: 12,
  });
});
