import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { TABS, type Tab, type TabCounts } from '../../../contract/tabs.ts';
import type { FilterValues } from '../../delivery/view/matches-filters.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import styles from './Tabs.module.css';

interface TabsProps {
  values: FilterValues;
  /** How many there are in each; null where nobody has counted. */
  counts: TabCounts | null;
}

const NAMES = {
  action: 'submissions.tab.action',
  under_way: 'submissions.tab.underWay',
  delivered: 'state.delivered',
  refused: 'state.refused',
  '': 'submissions.tab.all',
} as const;

/** The parts of the list as links, what needs somebody first. Words that are searched go with them. */
export function Tabs({ values, counts }: TabsProps) {
  const { t, number } = useI18n();
  const row = useRef<HTMLUListElement>(null);
  // Where there is more than the screen shows, the open part is in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is the reason to look
  useEffect(() => {
    const show = () => {
      const open = row.current?.querySelector('[aria-current]')?.getBoundingClientRect();
      const all = row.current?.getBoundingClientRect();
      // The row alone moves, and the page under it stands still.
      if (open && all)
        row.current?.scrollBy(open.left + open.width / 2 - all.left - all.width / 2, 0);
    };
    show();
    // The letters of the page's own font are wider.
    void document.fonts?.ready.then(show);
  }, [values.tab, counts !== null]);
  const countOf = (tab: Tab | '') => counts?.[tab === '' ? 'all' : tab];
  return (
    <nav className={styles.parts} aria-label={t('submissions.tabs')}>
      <ul ref={row} className={styles.tabs}>
        {([...TABS, ''] as const).map((tab) => {
          const count = countOf(tab);
          return (
            <li key={tab}>
              <Link
                className={styles.tab}
                href={pageUrl.submissions({ ...values, tab })}
                replace
                state={{ search: values.search }}
                aria-current={tab === values.tab ? 'page' : undefined}
                data-urgent={tab === 'action' && count ? '' : undefined}
              >
                {t(NAMES[tab])}
                {count !== undefined && (
                  <>
                    {' '}
                    <span className={`${styles.count} numbers`}>{number(count)}</span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
