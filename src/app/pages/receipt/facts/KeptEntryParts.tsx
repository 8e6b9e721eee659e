import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../../api/queries.ts';
import { FilePreviewButton } from '../../../files/ui/row/FilePreviewButton.tsx';
import { type Intake, IntakeProvider } from '../../../form/intake-context.ts';
import { createPendingWork } from '../../../form/pending-work.ts';
import { ReviewAnswers } from '../../../steps/review/ReviewAnswers.tsx';
import { ReviewCandidate } from '../../../steps/review/ReviewCandidate.tsx';
import { ReviewFiles } from '../../../steps/review/ReviewFiles.tsx';
import { SentContext } from '../../../steps/review/sent-context.ts';
import { draftStore } from '../../../storage/device.ts';
import styles from '../Receipt.module.css';
import type { KeptEntry } from './use-kept-entry.ts';

interface KeptEntryPartsProps {
  id: string;
  entry: KeptEntry;
}

/** What was entered in the review's words: the person, the answers, and the files to look at. */
export default function KeptEntryParts({ id, entry: { values, isHere } }: KeptEntryPartsProps) {
  const intake = useSentIntake(id, values);
  return (
    <IntakeProvider intake={intake}>
      <SentContext value={true}>
        <div className={styles.kept}>
          <ReviewCandidate values={values} omitted={[]} />
          <ReviewAnswers values={values} />
          <ReviewFiles values={values} />
          {isHere && values.attachments.length > 0 && (
            <div className={styles.peeks} data-no-print>
              {values.attachments.map((entry) => (
                <FilePreviewButton key={entry.id} entry={entry} isNamed />
              ))}
            </div>
          )}
        </div>
      </SentContext>
    </IntakeProvider>
  );
}

/** What the review asks of an entry, for one that nobody changes any more. */
function useSentIntake(id: string, values: KeptEntry['values']): Intake {
  const { x_integration_id: integrationId, application } = values;
  const form = useQuery({ ...queries.form(integrationId), enabled: integrationId !== '' });
  const jobId = application.job_id;
  const job = useQuery({ ...queries.job(integrationId, jobId), enabled: jobId !== '' });
  const capabilities = form.data ?? null;
  const detail = job.data ?? null;
  const jobStatus =
    jobId === '' ? 'none' : detail ? 'ready' : job.isError ? 'failed' : ('loading' as const);
  return useMemo(
    () => ({
      id,
      integrationId,
      atsCapabilities: capabilities,
      atsCapabilitiesError: form.error,
      retryAtsCapabilities: () => void form.refetch(),
      detail,
      job: detail?.job ?? null,
      jobStatus,
      jobError: job.error,
      retryJob: () => void job.refetch(),
      questions: detail?.questions ?? [],
      restrictions: capabilities?.attachment_restrictions ?? null,
      userIds: null,
      files: draftStore.files(id),
      pendingWork: createPendingWork(),
      readOnly: true,
      steps: [],
      summaryShown: false,
      goTo: () => {},
    }),
    [
      id,
      integrationId,
      capabilities,
      detail,
      jobStatus,
      form.error,
      form.refetch,
      job.error,
      job.refetch,
    ],
  );
}
