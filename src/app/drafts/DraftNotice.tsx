import { Suspense, useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { useIntake } from '../intake/intake-context.ts';
import type { IntakeValues } from '../intake/values.ts';
import { lazyPage, orNothing } from '../shell/lazy-page.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';
import styles from './Drafts.module.css';
import { newId } from './device.ts';
import type { DraftSession, DraftState, ReadOnly } from './draft-session.ts';
import { StoreTroubleNotice } from './StoreTroubleNotice.tsx';
import { useStoreTrouble } from './use-store-trouble.ts';

const [RefusalNotice] = lazyPage(orNothing(() => import('./RefusalNotice.tsx')));

interface DraftNoticeProps {
  session: DraftSession;
  state: Extract<DraftState, { phase: 'open' }>;
  step: string;
  /** Why Send did not hand the entry over. */
  sendFault: 'file_missing' | 'failed' | null;
}

/** What is to be said of the draft as a whole, above the fields. */
export function DraftNotice({ session, state, step, sendFault }: DraftNoticeProps) {
  const { t } = useWords();
  const trouble = useStoreTrouble();
  useFacts(session, step);
  const { refusal } = state.draft;
  return (
    <div className={styles.notices}>
      {state.readOnly !== null && <ReadOnlyNotice session={session} readOnly={state.readOnly} />}
      <StoreTroubleNotice trouble={trouble} />
      {sendFault !== null && (
        <Notice tone="danger" live title={t(`sendFault.${sendFault}.title`)}>
          {t(`sendFault.${sendFault}.detail`)}
        </Notice>
      )}
      {refusal !== null && (
        <Suspense>
          <RefusalNotice refusal={refusal} session={session} />
        </Suspense>
      )}
    </div>
  );
}

/** Keeps beside the values where the person was and the name of the job, for the list of drafts. */
function useFacts(session: DraftSession, step: string): void {
  const { detail } = useIntake();
  const job = detail?.job;
  const jobId = useWatch<IntakeValues, 'application.job_id'>({ name: 'application.job_id' });
  useEffect(() => session.setStep(step), [session, step]);
  useEffect(() => {
    if (jobId === '') session.setJob(null);
    else if (job?.id === jobId) session.setJob({ id: job.id, name: job.name });
  }, [session, jobId, job]);
}

function ReadOnlyNotice({ session, readOnly }: { session: DraftSession; readOnly: ReadOnly }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const keepAsNew = async () => {
    const id = newId();
    await session.keepAsNew(id);
    navigate(`/drafts/${id}/candidate`);
  };
  return (
    <Notice
      tone="info"
      live
      title={t(`readOnly.${readOnly}.title`)}
      actions={
        readOnly === 'other_tab' ? (
          <Button compact onClick={session.takeOver}>
            {t('readOnly.takeOver')}
          </Button>
        ) : (
          <Button compact onClick={() => void keepAsNew()}>
            {t('readOnly.keepAsNew')}
          </Button>
        )
      }
    >
      {t(`readOnly.${readOnly}.detail`)}
    </Notice>
  );
}
