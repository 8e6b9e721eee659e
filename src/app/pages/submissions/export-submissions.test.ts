import { expect, test } from 'vitest';
import { aReceipt } from '../../delivery/receipts/receipt.fixture.ts';
import { viewOfOutboxItem, viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';
import { toCsv, toJson, withWaiting } from './export-submissions.ts';

const sent = (change?: Parameters<typeof aReceipt>[0]) => viewOfReceipt(aReceipt(change));

const rowsOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

test('every receipt is a row under the same columns', () => {
  const [head, ...rows] = rowsOf(toCsv([sent(), sent({ state: 'delivered' })]));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.split(',')).toHaveLength(head?.split(',').length ?? 0);
  expect(rows[1]).toContain(',delivered,');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  const job = { id: 'j1', name: 'Head of "Things", etc.\nBerlin' };
  expect(toCsv([sent({ job })])).toContain('"Head of ""Things"", etc.\nBerlin"');
});

test('a name that a spreadsheet would run as a formula is text', () => {
  for (const last_name of ['=1+1', '+1', '-1', '@x', '\t=1', '＝1+1', '＋1', '－1', '＠x']) {
    const candidate = { first_name: 'A', last_name, email_address: 'a@example.com' };
    expect(toCsv([sent({ candidate })])).toContain(`'${last_name}`);
  }
});

test('JSON keeps the receipts whole, but for what the reader may do with them', () => {
  const { acts: _, ...receipt } = aReceipt();
  expect(JSON.parse(toJson([sent()]))).toEqual([receipt]);
});

test('what waits or was stopped here follows under the same columns, with its state', () => {
  const failure = { kind: 'too_large', detail: 'Too large.', issues: [] };
  const attachments = [{ name: 'cv.pdf', size: 9 }];
  const rows = withWaiting(
    [sent()],
    [
      viewOfOutboxItem(anItem({ summary: { ...anItem().summary, attachments } })),
      viewOfOutboxItem(anItem({ id: 'd2', attempts: 1, next_attempt_at: null, failure })),
    ],
  );
  const [head, ...lines] = rowsOf(toCsv(rows));
  const names = head?.split(',') ?? [];
  const cells = lines.map((line) => {
    const values = line.split(',');
    expect(values).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
  expect(cells).toMatchObject([
    { id: aReceipt().id, state: 'queued' },
    {
      id: 'd1',
      state: 'waiting',
      sent_at: '2026-11-23T14:02:00Z',
      email_address: 'frank@example.com',
      job_name: 'Head of Integrations',
      attempts: '',
      files: 'cv.pdf',
    },
    { id: 'd2', state: 'stopped', problem_code: 'too_large', problem_detail: 'Too large.' },
  ]);
  expect(JSON.parse(toJson(rows))).toHaveLength(3);
});

test('what arrived although its answer was lost is one row, two versions in conflict are two', () => {
  const id = 'd1';
  const failure = { kind: 'conflict', detail: '', issues: [] };
  const states = (item: OutboxItem) =>
    withWaiting([sent({ id })], [viewOfOutboxItem(item)]).map(({ state }) => state);
  expect(states(anItem({ id, attempts: 1 }))).toEqual(['queued']);
  expect(states(anItem({ id, attempts: 2, next_attempt_at: null, failure }))).toEqual([
    'queued',
    'stopped',
  ]);
});
