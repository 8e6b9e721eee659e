import { useMutation } from '@tanstack/react-query';
import { Route, Switch, useLocation } from 'wouter';
import { leave, renew } from '../../api/invitation.ts';
import { renewal } from '../../api/renewal.ts';
import { isSubmissionId } from '../../delivery/receipts/is-submission-id.ts';
import { PAGE_PATTERNS, pageUrl, SHORT } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { DraftPage } from '../entry/DraftPage.tsx';
import ThanksPage from '../receipt/ThanksPage.tsx';
import { BeginPage } from './BeginPage.tsx';

renewal.run = renew;

/** Everything that there is for whoever came by a link: the form for one job, and its end. */
export default function GuestPages() {
  return (
    <Switch>
      <Route path={PAGE_PATTERNS.apply} component={BeginPage} />
      <Route path={PAGE_PATTERNS.draft}>
        {({ id, step }) =>
          step === SHORT ? <DraftPage key={id} id={id} step={SHORT} /> : <ElsewherePage />
        }
      </Route>
      <Route path={PAGE_PATTERNS.thanks}>
        {({ id }) => (isSubmissionId(id) ? <ThanksPage key={id} id={id} /> : <ElsewherePage />)}
      </Route>
      <Route component={ElsewherePage} />
    </Switch>
  );
}

/** Any other page: for whoever tried a link of his own in the browser that he works with. */
function ElsewherePage() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const leaving = useMutation({
    mutationFn: leave,
    onSuccess: () => window.location.reload(),
    networkMode: 'always',
  });
  return (
    <Page title={t('apply.elsewhere.title')}>
      <Notice
        tone="info"
        actions={
          <>
            <Button look="primary" onClick={() => navigate(pageUrl.apply())}>
              {t('apply.toTheJob')}
            </Button>
            <Button
              aria-disabled={leaving.isPending}
              onClick={() => leaving.isPending || leaving.mutate()}
            >
              {t('apply.leave')}
            </Button>
          </>
        }
      >
        {t('apply.elsewhere.detail')}
      </Notice>
      {leaving.isError && <LoadFailed error={leaving.error} retry={() => leaving.mutate()} />}
    </Page>
  );
}
