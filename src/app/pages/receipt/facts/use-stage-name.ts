/** The stage that somebody was sent to: only the browser that sent it knows, and not for long. */
import { useQuery } from '@tanstack/react-query';
import { offeredStages } from '../../../../kombo/answers/job.ts';
import { queries } from '../../../api/queries.ts';
import type { SubmissionView } from '../../../delivery/view/submission-view.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { stageNames } from '../../../steps/job/stage-name.ts';
import { sharedOf } from '../../entry/next-candidate.ts';
import { useKeptEntry } from './use-kept-entry.ts';

/** Its name; null where none was chosen, and where it is not known here. */
export function useStageName({ id, integration_id, job }: SubmissionView): string | null {
  const { t } = useI18n();
  const kept = useKeptEntry(id);
  const { application } = kept?.values ?? sharedOf(id, job.id);
  const stageId = application?.stage_id ?? '';
  const { data } = useQuery({ ...queries.job(integration_id, job.id), enabled: stageId !== '' });
  if (data === undefined) return null;
  return stageNames(t, offeredStages(data.job)).get(stageId) ?? null;
}
