import { can } from '../../delivery/view/submission-actions.ts';
import { isConflict, type SubmissionView } from '../../delivery/view/submission-view.ts';
import { fullName } from '../../form/full-name.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useWaitingTrouble } from '../../storage/use-store-trouble.ts';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { submissionsPlace } from '../submissions-place.ts';
import { StoreTroubleNotice } from '../workbench/StoreTroubleNotice.tsx';
import { DiscardWaiting } from './actions/DiscardWaiting.tsx';
import { ForgetReceipt } from './actions/ForgetReceipt.tsx';
import { HandOverReceipt } from './actions/HandOverReceipt.tsx';
import { SentParts } from './facts/SentParts.tsx';
import { TechnicalDetails } from './facts/TechnicalDetails.tsx';
import { SentBefore } from './SentBefore.tsx';
import { SubmissionState } from './SubmissionState.tsx';

/** One submission, wherever it is: where it stands, what can be done, what it holds. */
export function SubmissionDetails({ view }: { view: SubmissionView }) {
  const { t } = useI18n();
  const trouble = useWaitingTrouble(view.id);
  const place = submissionsPlace.get();
  return (
    <Page
      title={fullName(view.candidate) || t('receipt.title')}
      documentTitle={t('receipt.title')}
      back={{ href: place.href, state: { search: place.search }, label: t('receipt.back') }}
      actions={
        can.print(view) && (
          <Button compact icon="file" onClick={() => window.print()} data-no-print>
            {t('receipt.print')}
          </Button>
        )
      }
    >
      <StoreTroubleNotice trouble={trouble} waits />
      <SubmissionState view={view} trouble={trouble} />
      {isConflict(view) && <SentBefore id={view.id} />}
      <SentParts view={view} />
      {!view.upload && <TechnicalDetails receipt={view} />}
      {can.handOver(view) && <HandOverReceipt id={view.id} />}
      {can.forget(view) && <ForgetReceipt receipt={view} />}
      {view.upload && <DiscardWaiting view={view} />}
    </Page>
  );
}
