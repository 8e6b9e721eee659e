/** The order in which the table was seen last: "next" goes on in it. Ids alone; they go with the tab. */
import { useEffect, useRef } from 'react';

const KEY = 'intake.workbench.order';
const MAX_ROWS = 2_000;

/** Notes the order; without storage nothing comes next. */
function rememberOrder(rows: readonly { id: string }[]): void {
  try {
    const ids = rows.slice(0, MAX_ROWS).map(({ id }) => id);
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Then an entry leads back to the table.
  }
}

/** Rows come and go while CVs are read: the order is written down once they rest. Milliseconds. */
const REST_MS = 500;

/** Notes the order once it rests for a moment, and when the table goes. */
export function useRememberedOrder(rows: readonly { id: string }[]): void {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
    const timer = setTimeout(() => rememberOrder(rows), REST_MS);
    return () => clearTimeout(timer);
  }, [rows]);
  useEffect(() => () => rememberOrder(latest.current), []);
}

/** Those after an entry in the order noted last, then those before it; none for one that was not in it. */
export function othersInOrder(id: string): string[] {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    const ids = Array.isArray(noted) ? noted.map(String) : [];
    const at = ids.indexOf(id);
    return at < 0 ? [] : [...ids.slice(at + 1), ...ids.slice(0, at)];
  } catch {
    return [];
  }
}
