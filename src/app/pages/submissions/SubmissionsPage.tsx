import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { SubmissionQuery } from '../../../contract/lists.ts';
import { MAX_COUNTED } from '../../../contract/receipt-search.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { liveState } from '../../delivery/receipts/live-state.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import {
  type FilterValues,
  matchesFilters,
  NO_FILTERS,
  withViews,
} from '../../delivery/view/matches-filters.ts';
import { type SubmissionView, viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { lastSuccessor, type Successor } from '../../delivery/view/successor.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import overList from '../../ui/page/List.module.css';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { DISCARDED } from '../receipt/actions/DiscardWaiting.tsx';
import type { FORGOTTEN } from '../receipt/actions/ForgetReceipt.tsx';
import type { HANDED_OVER } from '../receipt/actions/HandOverReceipt.tsx';
import { NoConnection } from '../receipt/actions/NoConnection.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Filters } from './Filters.tsx';
import { TodayFigures } from './figures/TodayFigures.tsx';
import { SubmissionList } from './SubmissionList.tsx';
import styles from './Submissions.module.css';
import { Tabs } from './Tabs.tsx';
import { useCountToSay } from './use-count-to-say.ts';
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
  const mayAudit = useMay('audit');
  const live = useStore(liveState);
  const query = toQuery(filters);
  const list = useInfiniteQuery(receiptQueries.list(query));
  const isOffline = list.fetchStatus === 'paused';
  // Without network nothing can be found but what is shown already: not by other filters.
  const shown = isOffline && list.isPlaceholderData ? undefined : list.data;
  const receipts = useMemo(
    () => shown?.pages.flatMap(({ results }) => results.map(viewOfReceipt)),
    [shown],
  );
  const matches = (view: SubmissionView) => matchesFilters(view, filters);
  const waiting = useMemo(
    () => (waitingHere ?? []).filter((view) => matchesFilters(view, filters)),
    [waitingHere, filters],
  );
  const views = useMemo(() => {
    const isWaiting = new Set(waiting.map(({ id }) => id));
    return [...waiting, ...(receipts ?? []).filter(({ id }) => !isWaiting.has(id))];
  }, [waiting, receipts]);
  const known = useMemo(() => new Map(views.map((view) => [view.id, view])), [views]);
  const counted = shown?.pages[0]?.total ?? 0;
  // Words are counted so far and no further: beyond that nobody knows.
  const isMore = filters.search.trim() !== '' && counted > MAX_COUNTED;
  const total = isMore ? null : counted + waiting.length;
  const count =
    total === null
      ? t('submissions.countMore', { count: MAX_COUNTED })
      : t('submissions.count', { count: total });
  const soFar = t(total === null ? 'submissions.shownSoFar' : 'submissions.shown', {
    shown: views.length,
    total: total ?? 0,
  });
  const counts = shown?.pages[0]?.counts ?? null;
  // Nothing to count, to search or to save.
  const isBlank = receipts !== undefined && total === 0 && !isFiltered(filters);
  const isOfAts = ({ integration_id }: SubmissionView) =>
    filters.integration_id === '' || filters.integration_id === integration_id;
  const tabs = counts && withViews(counts, (waitingHere ?? []).filter(isOfAts));
  const [asked, setAsked] = useState(0);
  const isAnswered = receipts && !list.isPlaceholderData && !list.isFetchingNextPage;
  const said = useCountToSay(
    `${asked} ${JSON.stringify(filters)}`,
    isAnswered ? `${count}. ${soFar}.` : null,
  );
  const showMore = () => {
    if (list.isFetchingNextPage) return;
    setAsked(asked + 1);
    void list.fetchNextPage();
  };
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
          {/* Whoever signs in has it in the menu of his account. */}
          {mayAudit && session?.user === null && (
            <Link className={styles.links} href={pageUrl.audit()}>
              {t('audit.title')}
            </Link>
          )}
          {!isBlank && <ExportMenu query={query} matches={matches} />}
        </>
      }
    >
      {done?.forgotten && <Notice tone="ok" live title={t('forget.done')} />}
      {done?.handedOver && <Notice tone="ok" live title={t('handOver.done')} />}
      {done?.discarded && <Notice tone="ok" live title={t('discard.done')} />}
      <TodayFigures waitingHere={waitingHere?.length ?? 0} labelOf={labelOf} isBlank={isBlank} />
      {!isBlank && (
        <>
          <Filters
            values={filters}
            onChange={setFilters}
            integrations={session?.integrations ?? []}
          />
          <Tabs values={filters} counts={tabs} />
          <p className={overList.count}>
            {receipts && count}
            {receipts && !live && ` · ${t('submissions.polling')}`}
          </p>
        </>
      )}
      <Live as="p" className="visually-hidden">
        {said}
      </Live>
      {list.error && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {receipts === undefined && isOffline && <NoConnection />}
      {receipts === undefined && !isOffline && !list.error && (
        <Skeleton lines={6} label={t('loading')} />
      )}
      {views.length > 0 && (
        <SubmissionList
          views={views}
          isEnd={!list.hasNextPage}
          atsOf={({ integration_id }) => labelOf(integration_id)}
          successorOf={({ id, state }) => (state === 'refused' ? lastSuccessor(id, nextOf) : null)}
        />
      )}
      {receipts && views.length === 0 && (
        <Empty filters={filters} clear={() => setFilters(NO_FILTERS)} />
      )}
      {list.hasNextPage && (
        <Button onClick={showMore} aria-disabled={list.isFetchingNextPage}>
          {total === null
            ? t('submissions.more', { shown: views.length })
            : t('job.more', { shown: views.length, total })}
        </Button>
      )}
    </Page>
  );
}

function toQuery({ search, tab, integration_id }: FilterValues): SubmissionQuery {
  return {
    search: search.trim() || undefined,
    tab: tab || undefined,
    integration_id: integration_id || undefined,
  };
}

const isFiltered = (filters: FilterValues) => Object.values(filters).some((value) => value !== '');

function Empty({ filters, clear }: { filters: FilterValues; clear(): void }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const maySend = useMay('send');
  if (isFiltered(filters)) {
    const isCalm = filters.tab === 'action' && filters.search === '';
    return (
      <EmptyState words={t(isCalm ? 'submissions.noAction' : 'submissions.noMatch')}>
        <Button compact onClick={clear}>
          {t('submissions.clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState words={t('submissions.none')}>
      {maySend && (
        <Button look="primary" icon="plus" onClick={() => navigate(pageUrl.newEntry())}>
          {t('new.title')}
        </Button>
      )}
    </EmptyState>
  );
}
