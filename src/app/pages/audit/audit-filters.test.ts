import { expect, test } from 'vitest';
import { AuditFilter } from '../../../contract/audit.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { isDay, NO_AUDIT_FILTERS, readAuditQuery, toAuditFilter } from './audit-filters.ts';

test('an address says what was done, how it ended and when, and never by whom', () => {
  const filters = {
    action: 'forget',
    outcome: 'denied',
    actor: 'a-person',
    from: '2026-03-01',
    to: '2026-03-31',
  } as const;
  const address = pageUrl.audit(filters);
  expect(address).toBe('/audit?action=forget&outcome=denied&from=2026-03-01&to=2026-03-31');
  const { actor: _, ...rest } = filters;
  expect(readAuditQuery(new URLSearchParams(address.split('?')[1]))).toEqual(rest);
  expect(pageUrl.audit(NO_AUDIT_FILTERS)).toBe('/audit');
});

test('what an address cannot mean narrows nothing down', () => {
  const query = new URLSearchParams({
    action: 'constructor',
    outcome: '',
    from: '2026-02-30',
    to: '<b>',
    actor: 'x',
  });
  const { actor: _, ...nothing } = NO_AUDIT_FILTERS;
  expect(readAuditQuery(query)).toEqual(nothing);
});

test('days are whole, and those of whoever looks', () => {
  const filter = toAuditFilter({ ...NO_AUDIT_FILTERS, from: '2026-12-31', to: '2026-12-31' });
  expect(filter.since).toBe(new Date(2026, 11, 31).toISOString());
  expect(filter.until).toBe(new Date(2027, 0, 1).toISOString());
  expect(AuditFilter.parse(filter)).toEqual(filter);
  expect(toAuditFilter(NO_AUDIT_FILTERS)).toEqual(AuditFilter.parse({}));
});

test('a day is one of the calendar, with its whole year', () => {
  expect(['2028-02-29', '2026-11-28'].map(isDay)).toEqual([true, true]);
  const none = ['', '0202-11-28', '2026-02-29', '2026-13-01', '2026-1-1', '20266-01-01'];
  expect(none.filter(isDay)).toEqual([]);
});
