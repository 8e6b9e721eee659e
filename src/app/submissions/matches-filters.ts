/** The filters of the list for what only this browser knows. The gateway filters what it has. */
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { foldedIncludes } from '../words/fold.ts';
import type { FilterValues } from './Filters.tsx';

/** Each word in name, e-mail or job, as in the gateway; what waits has no state of the gateway's yet. */
export function matchesFilters(
  { summary }: Pick<OutboxItem, 'summary'>,
  { search, state, integration_id }: FilterValues,
): boolean {
  if (state !== '') return false;
  if (integration_id !== '' && integration_id !== summary.integration_id) return false;
  const { first_name, last_name, email_address } = summary.candidate;
  const text = [first_name, last_name, email_address, summary.job.name ?? ''].join(' ');
  return foldedIncludes(text, search);
}
