/** A receipt for tests. */
import type { Receipt } from '../../../contract/receipt.ts';

export function aReceipt(change: Partial<Receipt> = {}): Receipt {
  return {
    id: '0b9f8e9e-5a57-4c8e-8a7d-2f6d1c1e0a01',
    integration_id: 'workday:1',
    state: 'queued',
    attempts: 0,
    next_attempt_at: null,
    created_at: '2026-11-23T14:02:00.000Z',
    updated_at: '2026-11-23T14:02:00.000Z',
    candidate: { first_name: 'Frank', last_name: 'Doe', email_address: 'frank@example.com' },
    job: { id: 'j1', name: 'Head of Integrations' },
    attachments: [],
    result: null,
    problem: null,
    lookup: { last_at: null, count: 0, until: null },
    confirmed_by: null,
    answer_in_ats: [],
    successor_id: null,
    link_name: null,
    acts: ['decide', 'forget', 'hand_over'],
    ...change,
  };
}
