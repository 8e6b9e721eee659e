import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { comeBy, linkEndOf, tokenIn } from '../../api/invitation.ts';
import { ApiProblem } from '../../api/request.ts';
import { PAGE_PATTERNS, pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FINISHED } from './finish.ts';

const fragment = window.location.hash;
const token = tokenIn(fragment);

/**
 * `/apply#token`: where a link leads to. The token is exchanged for a session and taken out of the
 * address; the page is then loaded as what it is for whoever came.
 */
export default function ApplyPage() {
  useFirstScreen();
  const { t } = useI18n();
  const arrival = useQuery({
    queryKey: ['arrival'],
    queryFn: () => comeBy(token ?? ''),
    enabled: token !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  // Before anything is seen of it: another link may be opened as soon as this one is answered.
  useLayoutEffect(() => {
    window.history.replaceState(null, '', PAGE_PATTERNS.apply);
    // Another link in the same tab changes the fragment alone.
    const arriveAgain = () => window.location.reload();
    window.addEventListener('hashchange', arriveAgain);
    return () => window.removeEventListener('hashchange', arriveAgain);
  }, []);
  const { isSuccess, error } = arrival;
  useEffect(() => {
    if (isSuccess) window.location.replace(pageUrl.apply());
  }, [isSuccess]);

  if (token === null) return <NoLink />;
  const end = linkEndOf(error);
  if (end !== null) {
    return (
      <Page note title={t(`apply.${end}.title`)}>
        <p>{t('apply.askForAnother')}</p>
      </Page>
    );
  }
  if (error instanceof ApiProblem && error.problem.status === 404) return <NotWhole />;
  return (
    <Page note title={t('apply.title')}>
      {error ? (
        <LoadFailed error={error} retry={() => void arrival.refetch()} />
      ) : (
        <Skeleton like="fields" lines={6} label={t('loading')} />
      )}
    </Page>
  );
}

/** No link, half of one, or the page after the last one was done with. */
function NoLink() {
  const { t } = useI18n();
  if (fragment === FINISHED) {
    return (
      <Page note title={t('apply.finished.title')}>
        <p>{t('apply.finished.detail')}</p>
      </Page>
    );
  }
  if (fragment.length > 1) return <NotWhole />;
  return (
    <Page note title={t('apply.none.title')}>
      <p>{t('apply.none.detail')}</p>
      <p>
        <a href={pageUrl.start()}>{t('apply.haveAccount')}</a>
      </p>
    </Page>
  );
}

function NotWhole() {
  const { t } = useI18n();
  return (
    <Page note title={t('apply.notWhole.title')}>
      <p>{t('apply.notWhole.detail')}</p>
    </Page>
  );
}
