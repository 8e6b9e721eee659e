import { expect, test } from 'vitest';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import { matchesFilters, NO_FILTERS } from './matches-filters.ts';
import { viewOfOutboxItem } from './submission-view.ts';

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

test('what waits here is in none of the states that the gateway knows', () => {
  expect(matchesFilters(waiting, { ...NO_FILTERS, state: 'queued' })).toBe(false);
});
