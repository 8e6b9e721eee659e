import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { queryClient } from './api/query-client.ts';
import { DraftPage } from './intake/DraftPage.tsx';
import { NewPage } from './intake/NewPage.tsx';
import { ReceiptPage, StartPage, SubmissionsPage } from './pages.ts';
import { AppFrame } from './shell/AppFrame.tsx';
import { CrashBoundary } from './shell/CrashBoundary.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { isSubmissionId } from './submissions/is-submission-id.ts';
import { Skeleton } from './ui/Skeleton.tsx';
import { WordsProvider } from './words/WordsProvider.tsx';
import { useWords } from './words/words.ts';

/** Every page of the product by its URL. */
export function App() {
  return (
    <WordsProvider>
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          <AppFrame>
            <Suspense fallback={<PageLoading />}>
              <Switch>
                <Route path="/" component={StartPage} />
                <Route path="/new" component={NewPage} />
                <Route path="/drafts/:id/:step">
                  {({ id, step }) => <DraftPage key={id} id={id} step={step} />}
                </Route>
                <Route path="/submissions" component={SubmissionsPage} />
                <Route path="/submissions/:id">
                  {({ id }) =>
                    isSubmissionId(id) ? <ReceiptPage key={id} id={id} /> : <NotFoundPage />
                  }
                </Route>
                <Route component={NotFoundPage} />
              </Switch>
            </Suspense>
          </AppFrame>
        </QueryClientProvider>
      </CrashBoundary>
    </WordsProvider>
  );
}

function PageLoading() {
  const { t } = useWords();
  return (
    <main id="main">
      <Skeleton lines={6} label={t('loading')} />
    </main>
  );
}
