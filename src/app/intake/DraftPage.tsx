import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { DraftNotice } from '../drafts/DraftNotice.tsx';
import { draftStore } from '../drafts/device.ts';
import type { DraftSession, DraftState } from '../drafts/draft-session.ts';
import { SavedStatus } from '../drafts/SavedStatus.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { FileVanished } from '../files/read-file.ts';
import { lazyPage } from '../shell/lazy-page.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import { IntakeForm } from './IntakeForm.tsx';
import type { Intake } from './intake-context.ts';
import type { IntakeValues } from './values.ts';

const [DraftGone] = lazyPage(() => import('../drafts/DraftGone.tsx'));

/** `/drafts/:id/:step`: the form on one draft. */
export function DraftPage({ id, step }: { id: string; step: string }) {
  const { t } = useWords();
  const { session, state } = useDraft(id);
  const loading = (
    <main id="main">
      <Skeleton lines={6} label={t('loading')} />
    </main>
  );
  if (session === null || state.phase === 'opening') return loading;
  if (state.phase === 'open') {
    return <OpenDraft key={state.edition} session={session} state={state} step={step} />;
  }
  return (
    <Suspense fallback={loading}>
      <DraftGone id={id} sent={state.phase === 'sent'} />
    </Suspense>
  );
}

/** What sending needs is fetched once the page has had its time, in milliseconds. */
const PREPARE_AFTER_MS = 1_500;

async function prepareToSend(): Promise<void> {
  try {
    const sending = await import('../outbox/hand-over.ts');
    await sending.prepareToSend();
  } catch {
    // Without network now; Send fetches it again.
  }
}

interface OpenDraftProps {
  session: DraftSession;
  state: Extract<DraftState, { phase: 'open' }>;
  step: string;
}

function OpenDraft({ session, state, step }: OpenDraftProps) {
  const [, navigate] = useLocation();
  const [sendFault, setSendFault] = useState<'file_missing' | 'failed' | null>(null);
  const { id, values } = state.draft;
  const files = useMemo(() => draftStore.files(id), [id]);
  const saved = useMemo(() => <SavedStatus session={session} />, [session]);

  useEffect(() => {
    const timer = setTimeout(prepareToSend, PREPARE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  const send = useCallback(
    async (intake: Intake, values: IntakeValues) => {
      setSendFault(null);
      await session.autosave.flush();
      try {
        const { handOver } = await import('../outbox/hand-over.ts');
        await handOver(intake, values);
        navigate(`/submissions/${id}`);
      } catch (error) {
        setSendFault(error instanceof FileVanished ? 'file_missing' : 'failed');
      }
    },
    [session, navigate, id],
  );

  return (
    <IntakeForm
      id={id}
      step={step}
      initialValues={values}
      files={files}
      readOnly={state.readOnly !== null}
      onChange={session.change}
      onSend={send}
      notice={<DraftNotice session={session} state={state} step={step} sendFault={sendFault} />}
      saved={saved}
    />
  );
}
