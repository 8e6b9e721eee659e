import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { invitationInPage } from '../../api/session-data.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { pageUrl, SHORT } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { draftStore } from '../../storage/device.ts';
import { newDraft } from '../../storage/drafts/new-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/**
 * `/apply` for whoever came by a link: leads to the form. Where the link is for one candidate, what was
 * begun for its job before on this device is offered, and what an ended link could not send; by a link
 * for several somebody else may have begun it.
 */
export function BeginPage() {
  useFirstScreen();
  const { t, moment } = useI18n();
  const [, navigate] = useLocation();
  const isAsked = invitationInPage?.single_use === true;
  const { data: begun, isError } = useQuery({
    queryKey: ['begun'],
    queryFn: async () => (await draftStore.list())[0] ?? null,
    enabled: isAsked,
    staleTime: 0,
    networkMode: 'always',
  });
  const open = useCallback(
    (id: string) => navigate(pageUrl.draft(id, SHORT), { replace: true }),
    [navigate],
  );
  const begin = useCallback(async () => {
    const { integration_id = '', job_id = '' } = invitationInPage ?? {};
    return newDraft(integration_id, { application: { job_id, stage_id: '' } });
  }, []);
  const { submissions } = useWaiting();
  const stopped = isAsked ? submissions?.find(({ state }) => state === 'stopped') : undefined;
  const isRead = (begun === null && submissions !== null) || isError;
  const isNew = !isAsked || (isRead && stopped === undefined);
  const send = useMutation({
    mutationFn: async (id: string) => {
      const { outbox } = await import('../../delivery/outbox/page-outbox.ts');
      navigate(pageUrl.thanks(id), { replace: true });
      await outbox.retry(id);
    },
    networkMode: 'always',
  });
  useEffect(() => {
    if (!isNew) return;
    let current = true;
    void begin().then((id) => current && open(id));
    return () => {
      current = false;
    };
  }, [isNew, begin, open]);

  const offer = stopped
    ? {
        words: t('apply.stopped', { at: moment(stopped.created_at) }),
        label: t('action.send'),
        take: () => send.isPending || send.mutate(stopped.id),
      }
    : begun
      ? {
          words: t('apply.begun', { at: moment(begun.updated_at) }),
          label: t('apply.goOn'),
          take: () => open(begun.id),
        }
      : null;
  return (
    <Page note title={t('apply.title')}>
      {offer ? (
        <>
          <p>{offer.words}</p>
          <p>
            <Button look="primary" onClick={() => void offer.take()}>
              {offer.label}
            </Button>
          </p>
          <p>
            <Button look="quiet" onClick={() => void begin().then(open)}>
              {t('apply.anew')}
            </Button>
          </p>
        </>
      ) : (
        <Skeleton like="fields" lines={6} label={t('loading')} />
      )}
    </Page>
  );
}
