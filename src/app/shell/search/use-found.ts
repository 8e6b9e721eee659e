/** What the search over everything finds: actions, people not sent, submissions, jobs. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { fold } from '../../../text/fold.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import { matchesFilters, NO_FILTERS } from '../../delivery/view/matches-filters.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { STEPS } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { pageActions } from '../../platform/page-actions.ts';
import { usePreferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { toggleTheme } from '../../platform/theme.ts';
import { draftStore } from '../../storage/device.ts';
import { draftName } from '../../storage/drafts/draft-name.ts';

/** One thing that was found; `detail` tells it from others of the same title. */
export interface Found {
  id: string;
  title: string;
  detail: string;
  /** The words in them that an ATS says; null where there are none. */
  quote: string | null;
  run(): void;
}

/** The groups in the order shown; empty ones are left out by whoever shows them. */
export interface FoundGroups {
  actions: Found[];
  people: Found[];
  submissions: Found[];
  jobs: Found[];
}

/** More of a kind would hide the next kind. */
const MAX_EACH = 5;
/** The network is asked from so many characters on. */
const MIN_ASKED = 2;

/** Does every word begin or stand in the text, whatever its case and accents? */
function hasWords(text: string, search: string): boolean {
  const folded = fold(text);
  return fold(search)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** Finds what `search` names; with nothing typed the actions alone. */
export function useFound(search: string): FoundGroups {
  const typed = search.trim();
  const isAsked = typed.length >= MIN_ASKED;
  return {
    actions: useActions().filter(({ title }) => hasWords(title, typed)),
    people: usePeople(isAsked ? typed : null),
    submissions: useSubmissions(isAsked ? typed : null),
    jobs: useJobs(isAsked ? typed : null),
  };
}

function useActions(): Found[] {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const ofPage = useStore(pageActions);
  const mayLink = useMay('links');
  const mayAudit = useMay('audit');
  const maySend = useMay('send');
  return useMemo(
    () => [
      ...[...ofPage.values()].flat().map((action) => ({ ...action, detail: '', quote: null })),
      ...(
        [
          [maySend, 'new', t('new.title'), () => navigate(pageUrl.newEntry())],
          [true, 'start', t('start.title'), () => navigate(pageUrl.start())],
          [true, 'submissions', t('nav.submissions'), () => navigate(pageUrl.submissions())],
          [mayLink, 'links', t('links.title'), () => navigate(pageUrl.links())],
          [mayAudit, 'audit', t('audit.title'), () => navigate(pageUrl.audit())],
          [true, 'theme', t('search.theme'), toggleTheme],
        ] as const
      )
        .filter(([isOffered]) => isOffered)
        .map(([, id, title, run]) => ({ id, title, detail: '', quote: null, run })),
    ],
    [ofPage, t, navigate, maySend, mayLink, mayAudit],
  );
}

function usePeople(search: string | null): Found[] {
  const i18n = useI18n();
  const [, navigate] = useLocation();
  const { data } = useQuery({
    queryKey: ['drafts'],
    queryFn: () => draftStore.list(),
    networkMode: 'always',
    enabled: search !== null,
  });
  if (search === null) return [];
  return (data ?? [])
    .map((draft) => ({ draft, name: draftName(i18n, draft) }))
    .filter(({ draft, name }) =>
      hasWords(`${name} ${draft.values.candidate.email_address}`, search),
    )
    .slice(0, MAX_EACH)
    .map(({ draft, name }) => ({
      id: draft.id,
      title: name,
      detail: draft.job?.name ?? i18n.t('drafts.noJob'),
      quote: draft.job?.name ?? null,
      run: () => {
        const step = STEPS.find(({ slug }) => slug === draft.step)?.slug ?? 'candidate';
        navigate(pageUrl.draft(draft.id, step));
      },
    }));
}

function useSubmissions(search: string | null): Found[] {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const { submissions } = useWaiting();
  const { data } = useInfiniteQuery({
    ...receiptQueries.list({ search: search ?? '' }),
    enabled: search !== null,
  });
  if (search === null) return [];
  const waiting = (submissions ?? []).filter((view) =>
    matchesFilters(view, { ...NO_FILTERS, search }),
  );
  const receipts = (data?.pages[0]?.results ?? []).filter(({ id }) =>
    waiting.every((view) => view.id !== id),
  );
  return [...waiting, ...receipts].slice(0, MAX_EACH).map(({ id, candidate, job, state }) => ({
    id,
    title: fullName(candidate),
    detail: [job.name ?? t('job.unnamed'), t(`state.${state}`)].join(' · '),
    quote: job.name,
    run: () => navigate(pageUrl.submission(id)),
  }));
}

function useJobs(search: string | null): Found[] {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const { integration_id } = usePreferences();
  const maySend = useMay('send');
  const { data: session } = useQuery(queries.session());
  const offered = session?.integrations ?? [];
  const integration = offered.find(({ id }) => id === integration_id) ?? offered[0];
  const { data } = useInfiniteQuery({
    ...queries.jobs(integration?.id ?? '', search ?? ''),
    enabled: search !== null && integration !== undefined && maySend,
  });
  if (search === null || integration === undefined) return [];
  return (data?.pages[0]?.results ?? []).slice(0, MAX_EACH).map(({ id, name, job_code }) => ({
    id,
    title: name ?? t('job.unnamed'),
    quote: name,
    detail: [job_code, integration.label].filter(Boolean).join(' · '),
    run: () => navigate(pageUrl.newEntry({ integration: integration.id, job: id })),
  }));
}
