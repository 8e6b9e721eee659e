import type { SteadyDatabase } from './steady-database.ts';

/** Has the browser ask before the page goes, while something that was entered would go with it. */
export function warnBeforeLoss(
  database: Pick<SteadyDatabase, 'isAtRisk' | 'condition'>,
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): void {
  const ask = (event: Event) => event.preventDefault();
  database.condition.subscribe(() => {
    // Only while it is needed: some browsers do not hold such a page ready for Back.
    if (database.isAtRisk()) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  });
}
