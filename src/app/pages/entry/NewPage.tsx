import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { queries } from '../../api/queries.ts';
import { pageUrl, readNewEntryLink, SHORT } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { getPreferences, setPreferences } from '../../platform/preferences.ts';
import { isNarrow } from '../../platform/use-wide.ts';
import { newDraft } from '../../storage/drafts/new-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const [CannotSend] = lazyPage(orNothing(() => import('./notices/CannotSend.tsx')));

/**
 * `/new?integration=…&job=…`: starts an entry with both set, for a link in a mail. An integration
 * that is not connected here is said and another one asked for, since a person must not reach an
 * employer that nobody chose; its job is dropped. An unknown job is said by the form. With a job, on a
 * phone, the form is the short one.
 */
export function NewPage() {
  const { t } = useI18n();
  const [query] = useSearchParams();
  const { integration: linked, job = '' } = readNewEntryLink(query);
  const [, navigate] = useLocation();
  const { data: session, error, refetch } = useQuery(queries.session());
  const integrations = session?.integrations ?? [];
  const canSend = session?.capabilities.includes('send') === true && integrations.length > 0;
  const isStray = linked !== undefined && integrations.every(({ id }) => id !== linked);

  const start = useCallback(
    async (integrationId: string, jobId: string, isWanted: () => boolean = () => true) => {
      setPreferences({ integration_id: integrationId });
      const id = await newDraft(integrationId, {
        application: { job_id: jobId, stage_id: '' },
      });
      const step = jobId !== '' && isNarrow() ? SHORT : 'candidate';
      if (isWanted()) navigate(pageUrl.draft(id, step), { replace: true });
    },
    [navigate],
  );

  useEffect(() => {
    if (session === undefined || !canSend || isStray) return;
    const wanted = linked ?? getPreferences().integration_id;
    const integration =
      session.integrations.find(({ id }) => id === wanted) ?? session.integrations[0];
    if (integration === undefined) return;
    let current = true;
    void start(integration.id, job, () => current);
    return () => {
      current = false;
    };
  }, [session, canSend, linked, isStray, job, start]);

  if (session !== undefined && !canSend) {
    return (
      <Page title={t('new.title')}>
        <Suspense>
          <CannotSend session={session} />
        </Suspense>
      </Page>
    );
  }
  if (session !== undefined && isStray) {
    return (
      <Page title={t('new.title')}>
        <Notice
          tone="warning"
          title={t('new.stray.title')}
          actions={integrations.map(({ id, label }) => (
            <Button key={id} onClick={() => void start(id, '')}>
              {label}
            </Button>
          ))}
        >
          {t('new.stray.detail')}
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t('new.title')}>
      {error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('loading')} />
      )}
    </Page>
  );
}
