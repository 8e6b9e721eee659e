import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { queries } from '../api/queries.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { getPreferences, setPreferences } from '../preferences.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Page } from '../shell/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';

/**
 * `/new?integration=…&job=…`: starts an entry with both set, for a link in a mail. An integration
 * that is not connected here is said and another one asked for, since a person must not reach an
 * employer that nobody chose; its job is dropped. An unknown job is said by the form.
 */
export function NewPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  const [, navigate] = useLocation();
  const { data: session, error, refetch } = useQuery(queries.session());
  const integrations = session?.integrations ?? [];
  const linked = query.get('integration');
  const isStray = linked !== null && integrations.every(({ id }) => id !== linked);

  const start = useCallback(
    async (integrationId: string, jobId: string, isWanted: () => boolean = () => true) => {
      setPreferences({ integration_id: integrationId });
      const id = await newDraft(integrationId, jobId);
      if (isWanted()) navigate(`/drafts/${id}/candidate`, { replace: true });
    },
    [navigate],
  );

  useEffect(() => {
    if (session === undefined || isStray) return;
    const wanted = linked ?? getPreferences().integration_id;
    const integration =
      session.integrations.find(({ id }) => id === wanted) ?? session.integrations[0];
    if (integration === undefined) return;
    let current = true;
    void start(integration.id, query.get('job') ?? '', () => current);
    return () => {
      current = false;
    };
  }, [session, linked, isStray, query, start]);

  if (session?.integrations.length === 0) {
    return (
      <Page title={t('new.title')}>
        <Notice tone="warning" title={t('new.noIntegration.title')}>
          {t('new.noIntegration.detail')}
        </Notice>
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
