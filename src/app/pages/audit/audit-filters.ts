/** What the page of the audit narrows down by, and what that asks the gateway for. */
import {
  AUDIT_ACTIONS,
  AUDIT_OUTCOMES,
  type AuditAction,
  type AuditFilter,
  type AuditOutcome,
} from '../../../contract/audit.ts';

/** Empty texts narrow nothing down. Days are the person's own, as `2026-11-28`; both are within. */
export interface AuditFilterValues {
  action: AuditAction | '';
  outcome: AuditOutcome | '';
  /** An id. */
  actor: string;
  from: string;
  to: string;
}

export const NO_AUDIT_FILTERS: AuditFilterValues = {
  action: '',
  outcome: '',
  actor: '',
  from: '',
  to: '',
};

/** Intake is younger; while a year is typed, it has fewer digits. */
const FIRST_YEAR = 2000;

/** Is this a day of the calendar that can be asked for? */
export function isDay(text: string): boolean {
  const [year = 0] = text.split('-').map(Number);
  const midnight = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(midnight) || year < FIRST_YEAR) return false;
  return new Date(midnight).toISOString().startsWith(`${text}T`);
}

/** What stands in an address; what it cannot mean is left out. `actor` never stands there. */
export function readAuditQuery(query: URLSearchParams): Omit<AuditFilterValues, 'actor'> {
  const day = (name: string) => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : '';
  };
  return {
    action: AUDIT_ACTIONS.find((each) => each === query.get('action')) ?? '',
    outcome: AUDIT_OUTCOMES.find((each) => each === query.get('outcome')) ?? '',
    from: day('from'),
    to: day('to'),
  };
}

/** The gateway's filter: from the first moment of the first day to the last of the last, here. */
export function toAuditFilter({
  action,
  outcome,
  actor,
  from,
  to,
}: AuditFilterValues): AuditFilter {
  return {
    action: action || undefined,
    outcome: outcome || undefined,
    actor: actor || undefined,
    since: from === '' ? undefined : dayAfter(from, 0),
    until: to === '' ? undefined : dayAfter(to, 1),
  };
}

/** Midnight here, so many days later, as the gateway reads it. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + days);
  return date.toISOString();
}
