/** A waiting submission for tests. */
import type { OutboxItem } from './outbox-item.ts';

export function anItem(change: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id: 'd1',
    body: new Blob(['{}']),
    summary: {
      integration_id: 'workday:1',
      candidate: { first_name: 'Frank', last_name: 'Doe', email_address: 'frank@example.com' },
      job: { id: 'j1', name: 'Head of Integrations' },
      attachments: [],
    },
    order: { attachments: [], answers: [] },
    created_at: '2026-11-23T14:02:00Z',
    attempts: 0,
    next_attempt_at: '2026-11-23T14:02:00Z',
    failure: null,
    ...change,
  };
}
