import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useMay } from '../../api/use-may.ts';
import { FileVanished } from '../../files/sniff/read-file.ts';
import type { Intake } from '../../form/intake-context.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { STEPS } from '../../form/step-order.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { useStore } from '../../platform/store.ts';
import { whenIdle } from '../../platform/when-idle.ts';
import { preloadStep } from '../../steps/step-components.ts';
import { draftStore } from '../../storage/device.ts';
import type { DraftSession, DraftState } from '../../storage/drafts/draft-session.ts';
import { useDraft } from '../../storage/drafts/use-draft.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { FoundBefore } from './applied-before.ts';
import { IntakeForm } from './IntakeForm.tsx';
import {
  followUp,
  noteAnswersOf,
  rememberShared,
  type SentThen,
  startNext,
} from './next-candidate.ts';
import { DraftNotice } from './notices/DraftNotice.tsx';
import { SavedStatus } from './SavedStatus.tsx';

const [HandedOver] = lazyPage(orNothing(() => import('./notices/HandedOver.tsx')));
const [NextRow] = lazyPage(orNothing(() => import('../workbench/NextRow.tsx')));
const [AskApplied, loadAskApplied] = lazyPage(() => import('./AskApplied.tsx'));
const [HandDraft] = lazyPage(orNothing(() => import('../handing/HandDraft.tsx')));
const [DraftGone] = lazyPage(() => import('./notices/DraftGone.tsx'));

/** `/drafts/:id/:step`: the form on one draft. */
export function DraftPage({ id, step }: { id: string; step: string }) {
  const { t } = useI18n();
  const { session, state } = useDraft(id);
  // The step's code comes while the draft is read.
  useEffect(() => {
    const shown = STEPS.find(({ slug }) => slug === step);
    if (shown) preloadStep(shown.slug);
  }, [step]);
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
    const sending = await import('../../delivery/outbox/hand-over.ts');
    await sending.prepareToSend();
    await Promise.all([
      import('./applied-before.ts'),
      import('./carried-answers.ts'),
      import('../workbench/rows/order/next-row.ts'),
    ]);
    loadAskApplied();
  } catch {
    // Without network now; Send fetches it again.
  }
}

/** As `findBefore`; null where its code cannot be loaded: sending never waits for the network. */
async function findBefore(...asked: Parameters<FindBefore>): Promise<FoundBefore | null> {
  try {
    return await (await import('./applied-before.ts')).findBefore(...asked);
  } catch {
    return null;
  }
}
type FindBefore = typeof import('./applied-before.ts').findBefore;

/** What waits for a person's word. */
interface Ask {
  found: FoundBefore;
  intake: Intake;
  checked: CheckedIntake;
  then: SentThen;
}

/** The next entry of the table, where this one was opened there; false where none needs a person. */
async function goToNextRow(...[client, id, navigate]: Parameters<GoToNextRow>): Promise<boolean> {
  try {
    const next = await import('../workbench/rows/order/next-row.ts');
    return await next.goToNextRow(client, id, navigate);
  } catch {
    // What was sent is sent: a new entry is always there.
    return false;
  }
}
type GoToNextRow = typeof import('../workbench/rows/order/next-row.ts').goToNextRow;

interface OpenDraftProps {
  session: DraftSession;
  state: Extract<DraftState, { phase: 'open' }>;
  step: string;
}

function OpenDraft({ session, state, step }: OpenDraftProps) {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const [sendFailure, setSendFailure] = useState<'file_missing' | 'failed' | null>(null);
  const { id, values } = state.draft;
  const follows = useStore(followUp);
  const files = useMemo(() => draftStore.files(id), [id]);
  const mayHand = useMay('hand_over');
  const saved = useMemo(
    () => (
      <>
        <SavedStatus session={session} />
        <Suspense>
          <NextRow id={id} />
        </Suspense>
        {mayHand && (
          <Suspense>
            <HandDraft session={session} />
          </Suspense>
        )}
      </>
    ),
    [session, id, mayHand],
  );
  /** Whoever has applied or was entered before is sent once a person has said so. */
  const [ask, setAsk] = useState<Ask | null>(null);
  const isAnswered = useRef(false);

  useEffect(() => {
    const timer = setTimeout(
      () => whenIdle(() => void prepareToSend(), PREPARE_AFTER_MS),
      PREPARE_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, []);

  const send = useCallback(
    async (intake: Intake, checked: CheckedIntake, then: SentThen) => {
      setSendFailure(null);
      await session.autosave.flush();
      try {
        if (!isAnswered.current) {
          const found = await findBefore(client, intake, checked);
          if (found !== null) return setAsk({ found, intake, checked, then });
        }
        const { handOver } = await import('../../delivery/outbox/hand-over.ts');
        const { x_integration_id, application, sourced_by } = checked;
        await noteAnswersOf(id, x_integration_id, application.job_id);
        await handOver(intake, checked);
        const shared = {
          application: { job_id: application.job_id, stage_id: application.stage_id ?? '' },
          sourced_by: { user_id: sourced_by.user_id ?? '' },
        };
        rememberShared(id, shared);
        if (then === 'receipt') return navigate(pageUrl.submission(id));
        if (then === 'thanks') return navigate(pageUrl.thanks(id));
        if (await goToNextRow(client, id, navigate)) return;
        await startNext(id, x_integration_id, shared, (next) => {
          followUp.set({ sent: id, next });
          navigate(pageUrl.draft(next, 'candidate'));
        });
      } catch (error) {
        setSendFailure(error instanceof FileVanished ? 'file_missing' : 'failed');
      }
    },
    [session, navigate, id, client],
  );

  return (
    <IntakeForm
      id={id}
      step={step}
      initialValues={values}
      files={files}
      readOnly={state.readOnly !== null}
      isSentAgain={state.draft.refusal !== null}
      onChange={session.change}
      onSend={send}
      notice={
        <>
          {/* Behind the first step it would be one key more to each answer. */}
          {follows?.next === id && step === 'candidate' && (
            <Suspense>
              <HandedOver id={follows.sent} />
            </Suspense>
          )}
          <DraftNotice session={session} state={state} step={step} sendFailure={sendFailure} />
          {ask && (
            <Suspense>
              <AskApplied
                found={ask.found}
                onSend={() => {
                  isAnswered.current = true;
                  setAsk(null);
                  void send(ask.intake, ask.checked, ask.then);
                }}
                onClose={() => setAsk(null)}
              />
            </Suspense>
          )}
        </>
      }
      saved={saved}
    />
  );
}
