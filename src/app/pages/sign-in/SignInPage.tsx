import { useEffect } from 'react';
import { TOLD_PROBLEMS } from '../../../contract/audit.ts';
import { routes } from '../../../contract/routes.ts';
import { sessionInPage } from '../../api/session-data.ts';
import { PAGE_PATTERNS } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/page/Page.tsx';

/**
 * What somebody sees who is not signed in. Any page leads on to the provider by itself; after signing
 * out, and when it did not work, the person decides.
 */
export default function SignInPage() {
  const { t } = useI18n();
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  const isSignedOut = pathname === PAGE_PATTERNS.signedOut;
  const isAsked = isSignedOut || pathname === PAGE_PATTERNS.signIn;
  const returnTo = isAsked ? (query.get('return_to') ?? '/') : pathname + search + hash;
  const isProxy = sessionInPage()?.auth === 'proxy';
  const problem = TOLD_PROBLEMS.find((one) => one === query.get('problem'));
  const leadsOn = !isAsked && !isProxy;
  // The gateway looks at the path again: a link may say anything.
  const start = () =>
    isProxy ? window.location.assign('/') : window.location.replace(routes.signIn(returnTo));

  useEffect(() => {
    if (leadsOn) window.location.replace(routes.signIn(returnTo));
  }, [leadsOn, returnTo]);

  return (
    <Page title={t(isSignedOut ? 'signIn.outTitle' : 'signIn.title')}>
      {problem !== undefined && (
        <Notice tone="warning" live title={t('signIn.failed')}>
          {t(`signIn.problem.${problem}`)}
        </Notice>
      )}
      <p>{t(isSignedOut ? 'signIn.out' : isProxy ? 'signIn.proxy' : 'signIn.detail')}</p>
      <p>
        <Button look="primary" onClick={start}>
          {t('failed.toSignIn')}
        </Button>
      </p>
    </Page>
  );
}
