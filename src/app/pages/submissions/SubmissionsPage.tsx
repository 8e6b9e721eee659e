import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { SubmissionQuery } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { liveState } from '../../delivery/receipts/live-state.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import {
  type FilterValues,
  matchesFilters,
  NO_FILTERS,
} from '../../delivery/view/matches-filters.ts';
import { type SubmissionView, viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { lastSuccessor, type Successor } from '../../delivery/view/successor.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import overList from '../../ui/page/List.module.css';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { DISCARDED } from '../receipt/actions/DiscardWaiting.tsx';
import type { FORGOTTEN } from '../receipt/actions/ForgetReceipt.tsx';
import type { HANDED_OVER } from '../receipt/actions/HandOverReceipt.tsx';
import { NoConnection } from '../receipt/actions/NoConnection.tsx';
import { byDay, dayLabel } from './by-day.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Filters } from './Filters.tsx';
import { SubmissionRow } from './SubmissionRow.tsx';
import styles from './Submissions.module.css';
import { useFilters } from './use-filters.ts';

/** `/submissions`: everything that was sent, with its state, as it changes. */
export default function SubmissionsPage() {
  useFirstScreen();
  const i18n = useI18n();
  const { t } = i18n;
  const [filters, setFilters] = useFilters();
  const { submissions: waitingHere, successors } = useWaiting();
  const done = useHistoryState<Partial<
    typeof FORGOTTEN & typeof DISCARDED & typeof HANDED_OVER
  > | null>();
  const { data: session } = useQuery(queries.session());
  const mayLink = useMay('links');
  const live = useStore(liveState);
  const query = toQuery(filters);
  const list = useInfiniteQuery(receiptQueries.list(query));
  const isOffline = list.fetchStatus === 'paused';
  // Without network nothing can be found but what is shown already: not by other filters.
  const shown = isOffline && list.isPlaceholderData ? undefined : list.data;
  const receipts = shown?.pages.flatMap(({ results }) => results);
  const total = shown?.pages[0]?.total ?? 0;
  const filtered = Object.values(filters).some((value) => value !== '');
  const matches = (view: SubmissionView) => matchesFilters(view, filters);
  const waiting = (waitingHere ?? []).filter(matches);
  const isWaiting = ({ id }: Receipt) => waiting.some((view) => view.id === id);
  const views = [
    ...waiting,
    ...(receipts ?? []).filter((receipt) => !isWaiting(receipt)).map(viewOfReceipt),
  ];
  const known = new Map(views.map((view) => [view.id, view]));
  const nextOf = (id: string): Successor | null => {
    const sent = known.get(id)?.successor_id;
    return sent ? { id: sent, isSent: true } : (successors.get(id) ?? null);
  };
  const labelOf = (id: string) => session?.integrations.find((each) => each.id === id)?.label ?? id;

  return (
    <Page
      title={t('nav.submissions')}
      actions={
        <>
          {mayLink && (
            <Link className={styles.links} href={pageUrl.links()}>
              {t('links.title')}
            </Link>
          )}
          <ExportMenu query={query} matches={matches} />
        </>
      }
    >
      {done?.forgotten && <Notice tone="ok" live title={t('forget.done')} />}
      {done?.handedOver && <Notice tone="ok" live title={t('handOver.done')} />}
      {done?.discarded && <Notice tone="ok" live title={t('discard.done')} />}
      <Filters values={filters} onChange={setFilters} integrations={session?.integrations ?? []} />
      <p className={overList.count}>
        {receipts && t('submissions.count', { count: total + waiting.length })}
        {receipts && !live && ` · ${t('submissions.polling')}`}
      </p>
      {list.error && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {receipts === undefined && isOffline && <NoConnection />}
      {receipts === undefined && !isOffline && !list.error && (
        <Skeleton lines={6} label={t('loading')} />
      )}
      {byDay(views).map(({ day, views: ofDay }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayLabel(i18n, day)}</h2>
          <ul className={styles.list} aria-labelledby={`day-${day}`}>
            {ofDay.map((view) => (
              <SubmissionRow
                key={view.id}
                view={view}
                ats={labelOf(view.integration_id)}
                successor={view.state === 'refused' ? lastSuccessor(view.id, nextOf) : null}
              />
            ))}
          </ul>
        </section>
      ))}
      {receipts && views.length === 0 && (
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
  const { t } = useI18n();
  const maySend = useMay('send');
  if (filtered) {
    return (
      <div className={overList.empty}>
        <p>{t('submissions.noMatch')}</p>
        <Button compact onClick={clear}>
          {t('submissions.clear')}
        </Button>
      </div>
    );
  }
  return (
    <div className={overList.empty}>
      <p>{t('submissions.none')}</p>
      {maySend && (
        <p>
          <Link href={pageUrl.newEntry()}>{t('new.title')}</Link>
        </p>
      )}
    </div>
  );
}
