import { Suspense, useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { isSameRecord } from '../../../../kombo/values/record-id.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../../i18n/lazy-page.ts';
import { newId } from '../../../storage/device.ts';
import type { DraftSession, DraftState, ReadOnly } from '../../../storage/drafts/draft-session.ts';
import { useStoreTrouble } from '../../../storage/use-store-trouble.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { StoreTroubleNotice } from '../../workbench/StoreTroubleNotice.tsx';
import styles from './DraftNotice.module.css';

const [RejectionNotice] = lazyPage(orNothing(() => import('./RejectionNotice.tsx')));

interface DraftNoticeProps {
  session: DraftSession;
  state: Extract<DraftState, { phase: 'open' }>;
  step: string;
  /** Why Send did not hand the entry over. */
  sendFailure: 'file_missing' | 'failed' | null;
}

/** What is to be said of the draft as a whole, above the fields. */
export function DraftNotice({ session, state, step, sendFailure }: DraftNoticeProps) {
  const { t } = useI18n();
  const trouble = useStoreTrouble();
  useFacts(session, step);
  const { refusal } = state.draft;
  return (
    <div className={styles.notices}>
      {state.readOnly !== null && <ReadOnlyNotice session={session} readOnly={state.readOnly} />}
      <StoreTroubleNotice trouble={trouble} />
      {sendFailure !== null && (
        <Notice tone="danger" live title={t(`sendFailure.${sendFailure}.title`)}>
          {t(`sendFailure.${sendFailure}.detail`)}
        </Notice>
      )}
      {refusal !== null && refusal.hidden !== true && (
        <Suspense>
          <RejectionNotice rejection={refusal} session={session} />
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
    else if (job && isSameRecord(job, jobId)) session.setJob({ id: job.id, name: job.name });
  }, [session, jobId, job]);
}

function ReadOnlyNotice({ session, readOnly }: { session: DraftSession; readOnly: ReadOnly }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const keepAsNew = async () => {
    const id = newId();
    await session.keepAsNew(id);
    navigate(pageUrl.draft(id, 'candidate'));
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
