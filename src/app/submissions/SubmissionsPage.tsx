import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { SubmissionQuery } from '../../contract/lists.ts';
import { queries } from '../api/queries.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { useWaiting } from '../outbox/waiting.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Page } from '../shell/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import type { DISCARDED } from './DiscardWaiting.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Filters, type FilterValues, NO_FILTERS } from './Filters.tsx';
import type { FORGOTTEN } from './ForgetReceipt.tsx';
import { isLive, subscribeLive } from './live-state.ts';
import { matchesFilters } from './matches-filters.ts';
import { NoConnection } from './NoConnection.tsx';
import { ReceiptRow, WaitingRow } from './Rows.tsx';
import { receiptQueries } from './receipt-queries.ts';
import styles from './Submissions.module.css';

/** `/submissions`: everything that was sent, with its state, as it changes. */
export default function SubmissionsPage() {
  const { t } = useWords();
  const [filters, setFilters] = useState<FilterValues>(NO_FILTERS);
  const { items } = useWaiting();
  const done = useHistoryState<Partial<typeof FORGOTTEN & typeof DISCARDED> | null>();
  const { data: session } = useQuery(queries.session());
  const live = useSyncExternalStore(subscribeLive, isLive);
  const query = toQuery(filters);
  const list = useInfiniteQuery(receiptQueries.list(query));
  const isOffline = list.fetchStatus === 'paused';
  // Without network nothing can be found but what is shown already: not by other filters.
  const shown = isOffline && list.isPlaceholderData ? undefined : list.data;
  const receipts = shown?.pages.flatMap(({ results }) => results);
  const total = shown?.pages[0]?.total ?? 0;
  const filtered = filters !== NO_FILTERS && Object.values(filters).some((value) => value !== '');
  const matches = (item: OutboxItem) => matchesFilters(item, filters);
  const waiting = (items ?? []).filter(matches);
  const labelOf = (id: string) => session?.integrations.find((each) => each.id === id)?.label ?? id;

  return (
    <Page title={t('nav.submissions')} actions={<ExportMenu query={query} matches={matches} />}>
      {done?.forgotten && <Notice tone="ok" live title={t('forget.done')} />}
      {done?.discarded && <Notice tone="ok" live title={t('discard.done')} />}
      <Filters values={filters} onChange={setFilters} integrations={session?.integrations ?? []} />
      <p className={styles.count} role="status">
        {receipts && t('submissions.count', { count: total + waiting.length })}
        {receipts && !live && ` · ${t('submissions.polling')}`}
      </p>
      {list.error && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {receipts === undefined && isOffline && <NoConnection />}
      {receipts === undefined && !isOffline && !list.error && (
        <Skeleton lines={6} label={t('loading')} />
      )}
      {waiting.length + (receipts?.length ?? 0) > 0 && (
        <ul className={styles.list} aria-label={t('nav.submissions')}>
          {waiting.map((item) => (
            <WaitingRow key={item.id} item={item} ats={labelOf(item.summary.integration_id)} />
          ))}
          {receipts
            ?.filter(({ id }) => !waiting.some((item) => item.id === id))
            .map((receipt) => (
              <ReceiptRow
                key={receipt.id}
                receipt={receipt}
                ats={labelOf(receipt.integration_id)}
              />
            ))}
        </ul>
      )}
      {receipts?.length === 0 && waiting.length === 0 && (
        <Empty filtered={filtered} clear={() => setFilters(NO_FILTERS)} />
      )}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} aria-disabled={list.isFetchingNextPage}>
          {t('job.more', { shown: receipts?.length ?? 0, total })}
        </Button>
      )}
    </Page>
  );
}

function toQuery({ search, state, integration_id }: FilterValues): SubmissionQuery {
  return {
    search: search.trim() || undefined,
    state: state || undefined,
    integration_id: integration_id || undefined,
  };
}

function Empty({ filtered, clear }: { filtered: boolean; clear(): void }) {
  const { t } = useWords();
  if (filtered) {
    return (
      <div className={styles.empty}>
        <p>{t('submissions.noMatch')}</p>
        <Button compact onClick={clear}>
          {t('submissions.clear')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p>{t('submissions.none')}</p>
      <p>
        <Link href="/new">{t('new.title')}</Link>
      </p>
    </div>
  );
}
