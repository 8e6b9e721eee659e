import { expect, test } from 'vitest';
import { toCsv, toJson } from './export-receipts.ts';
import { aReceipt } from './receipt.fixture.ts';

const rowsOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

test('every receipt is a row under the same columns', () => {
  const [head, ...rows] = rowsOf(toCsv([aReceipt(), aReceipt({ state: 'delivered' })]));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.split(',')).toHaveLength(head?.split(',').length ?? 0);
  expect(rows[1]).toContain(',delivered,');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  const job = { id: 'j1', name: 'Head of "Things", etc.\nBerlin' };
  expect(toCsv([aReceipt({ job })])).toContain('"Head of ""Things"", etc.\nBerlin"');
});

test('a name that a spreadsheet would run as a formula is text', () => {
  for (const last_name of ['=1+1', '+1', '-1', '@x', '\t=1']) {
    const candidate = { first_name: 'A', last_name, email_address: 'a@example.com' };
    expect(toCsv([aReceipt({ candidate })])).toContain(`'${last_name}`);
  }
});

test('JSON keeps the receipts whole', () => {
  expect(JSON.parse(toJson([aReceipt()]))).toEqual([aReceipt()]);
});
