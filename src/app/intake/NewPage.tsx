import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { queries } from '../api/queries.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { getPreferences, setPreferences } from '../preferences.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Page } from '../shell/Page.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';

/**
 * `/new?integration=…&job=…`: starts an entry with both set, for a link in a mail. An unknown
 * integration or job is said on the page where it is chosen, and nothing is lost by it.
 */
export function NewPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  const [, navigate] = useLocation();
  const { data: session, error, refetch } = useQuery(queries.session());

  useEffect(() => {
    if (session === undefined) return;
    const wanted = query.get('integration') ?? getPreferences().integration_id;
    const integration =
      session.integrations.find(({ id }) => id === wanted) ?? session.integrations[0];
    if (integration === undefined) return;
    setPreferences({ integration_id: integration.id });
    let current = true;
    void newDraft(integration.id, query.get('job') ?? '').then((id) => {
      if (current) navigate(`/drafts/${id}/candidate`, { replace: true });
    });
    return () => {
      current = false;
    };
  }, [session, query, navigate]);

  if (session?.integrations.length === 0) {
    return (
      <Page title={t('new.title')}>
        <Notice tone="warning" title={t('new.noIntegration.title')}>
          {t('new.noIntegration.detail')}
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
