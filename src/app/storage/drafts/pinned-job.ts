/** The job that new entries begin with, until it is put away. */
import { getPreferences } from '../../platform/preferences.ts';
import type { Draft } from './draft.ts';

/** The draft with the pinned job, where it is one of its ATS and the draft has none yet. */
export function withPinnedJob(draft: Draft): Draft {
  const { pinned_job: pinned } = getPreferences();
  const { x_integration_id, application } = draft.values;
  if (pinned?.integration_id !== x_integration_id || application.job_id !== '') return draft;
  const { id, name, stage_id } = pinned;
  const values = { ...draft.values, application: { job_id: id, stage_id } };
  return { ...draft, job: { id, name }, values };
}
