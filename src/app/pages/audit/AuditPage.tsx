import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { auditQueries } from '../../api/audit-queries.ts';
import { queries } from '../../api/queries.ts';
import { ApiProblem } from '../../api/request.ts';
import { useMay } from '../../api/use-may.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import overList from '../../ui/page/List.module.css';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NoConnection } from '../receipt/actions/NoConnection.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditRows } from './AuditRows.tsx';
import { NO_AUDIT_FILTERS, toAuditFilter } from './audit-filters.ts';
import { actorsOf } from './audit-words.ts';
import { ExportAudit } from './ExportAudit.tsx';
import { useAuditFilters } from './use-audit-filters.ts';

/** `/audit`: who did what, for those who look after privacy and after Intake. */
export default function AuditPage() {
  useFirstScreen();
  const { t } = useI18n();
  const { data: session, error, refetch } = useQuery(queries.session());
  const mayRead = useMay('audit');
  if (mayRead) return <Audit />;
  if (session) return <Forbidden />;
  return (
    <Page title={t('audit.title')}>
      {error && <LoadFailed error={error} retry={() => void refetch()} />}
      {!error && <Skeleton lines={6} label={t('loading')} />}
    </Page>
  );
}

function Audit() {
  const i18n = useI18n();
  const { t } = i18n;
  const [filters, setFilters] = useAuditFilters();
  const filter = toAuditFilter(filters);
  const { data: session } = useQuery(queries.session());
  const { data: known } = useQuery(auditQueries.actors());
  const list = useInfiniteQuery(auditQueries.list(filter));
  const isOffline = list.fetchStatus === 'paused';
  const shown = isOffline && list.isPlaceholderData ? undefined : list.data;
  const rows = shown?.pages.flatMap(({ results }) => results);
  const isTurned = filters.from !== '' && filters.to !== '' && filters.from > filters.to;
  const clear = Object.values(filters).some((value) => value !== '') && (
    <Button compact onClick={() => setFilters(NO_AUDIT_FILTERS)}>
      {t('audit.clear')}
    </Button>
  );
  // The right was taken away while the page stood open.
  if (list.error instanceof ApiProblem && list.error.problem.status === 403) return <Forbidden />;
  return (
    <Page
      title={t('audit.title')}
      actions={
        <>
          <Button
            compact
            icon="refresh"
            aria-disabled={list.isFetching}
            onClick={() => list.isFetching || void list.refetch()}
          >
            {t('audit.again')}
          </Button>
          <ExportAudit filter={filter} />
        </>
      }
    >
      <p>{t('audit.intro')}</p>
      <AuditFilters
        values={filters}
        onChange={setFilters}
        actors={actorsOf(i18n, known?.results ?? [], rows ?? [], filters.actor)}
      />
      <p className={overList.count}>
        {rows && t('audit.count', { count: rows.length })} {rows?.length !== 0 && clear}
      </p>
      {list.error && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
      {rows === undefined && isOffline && <NoConnection />}
      {rows === undefined && !isOffline && !list.error && (
        <Skeleton lines={6} label={t('loading')} />
      )}
      {rows && rows.length > 0 && (
        <AuditRows rows={rows} integrations={session?.integrations ?? []} />
      )}
      {rows?.length === 0 && (
        <EmptyState words={t(isTurned ? 'audit.filter.order' : 'audit.noMatch')}>
          {clear}
        </EmptyState>
      )}
      {list.hasNextPage && (
        <Button
          onClick={() => list.isFetchingNextPage || void list.fetchNextPage()}
          aria-disabled={list.isFetchingNextPage}
        >
          {t('audit.more')}
        </Button>
      )}
    </Page>
  );
}

function Forbidden() {
  const { t } = useI18n();
  return (
    <Page note title={t('audit.title')}>
      <p>{t('audit.forbidden')}</p>
      <p>
        <Link href={pageUrl.start()}>{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
