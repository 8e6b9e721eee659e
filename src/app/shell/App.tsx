import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { queryClient } from '../api/query-client.ts';
import { invitationInPage } from '../api/session-data.ts';
import { isSubmissionId } from '../delivery/receipts/is-submission-id.ts';
import { PAGE_PATTERNS } from '../form/page-urls.ts';
import { I18nProvider } from '../i18n/I18nProvider.tsx';
import { useI18n } from '../i18n/i18n.ts';
import { DraftPage } from '../pages/entry/DraftPage.tsx';
import { NewPage } from '../pages/entry/NewPage.tsx';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { CrashBoundary } from '../ui/page/CrashBoundary.tsx';
import { LoadBoundary } from '../ui/page/LoadBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AppFrame } from './AppFrame.tsx';
import { isArriving, isNobody } from './nobody.ts';
import {
  ApplyPage,
  AuditPage,
  DemoPage,
  GuestPages,
  LinksPage,
  ReceiptPage,
  SignInPage,
  StartPage,
  SubmissionsPage,
  ThanksPage,
} from './pages.ts';

/** Every page of the product by its URL. */
export function App() {
  return (
    <I18nProvider>
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          {isNobody ? (
            <Suspense fallback={<PageLoading />}>
              <SignInPage />
            </Suspense>
          ) : (
            <AppFrame>
              <LoadBoundary>
                <Suspense fallback={<PageLoading />}>
                  <Pages />
                </Suspense>
              </LoadBoundary>
            </AppFrame>
          )}
        </QueryClientProvider>
      </CrashBoundary>
    </I18nProvider>
  );
}

/** What there is for whoever is here. */
function Pages() {
  if (isArriving) return <ApplyPage />;
  if (invitationInPage !== null) return <GuestPages />;
  return (
    <Switch>
      <Route path={PAGE_PATTERNS.start} component={StartPage} />
      <Route path={PAGE_PATTERNS.demo} component={DemoPage} />
      <Route path={PAGE_PATTERNS.newEntry} component={NewPage} />
      <Route path={PAGE_PATTERNS.draft}>
        {({ id, step }) => <DraftPage key={id} id={id} step={step} />}
      </Route>
      <Route path={PAGE_PATTERNS.submissions} component={SubmissionsPage} />
      <Route path={PAGE_PATTERNS.links} component={LinksPage} />
      <Route path={PAGE_PATTERNS.audit} component={AuditPage} />
      <Route path={PAGE_PATTERNS.submission}>{ofSubmission(ReceiptPage)}</Route>
      <Route path={PAGE_PATTERNS.thanks}>{ofSubmission(ThanksPage)}</Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}

/** A page of one submission; what cannot be an id has none. */
const ofSubmission =
  (SubmissionPage: ComponentType<{ id: string }>) =>
  ({ id = '' }) =>
    isSubmissionId(id) ? <SubmissionPage key={id} id={id} /> : <NotFoundPage />;

function PageLoading() {
  const { t } = useI18n();
  return (
    <main id="main">
      <Skeleton lines={6} label={t('loading')} />
    </main>
  );
}
