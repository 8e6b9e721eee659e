import { afterEach, expect, test } from 'vitest';
import { setPreferences } from '../../platform/preferences.ts';
import { emptyDraft } from './draft.ts';
import { withPinnedJob } from './pinned-job.ts';

afterEach(() => setPreferences({ pinned_job: null }));

const PINNED = { integration_id: 'a', id: 'j1', name: 'Baker', stage_id: 's1' };
const pinned = (ats: string, job = '') => {
  const { job: named, values } = withPinnedJob(emptyDraft('d', ats, job, '2026-11-28T12:00:00Z'));
  return { named, ...values.application };
};

test('a new entry of its ATS begins with the pinned job and stage', () => {
  expect(pinned('a')).toEqual({ named: null, job_id: '', stage_id: '' });
  setPreferences({ pinned_job: PINNED });
  expect(pinned('a')).toEqual({
    named: { id: 'j1', name: 'Baker' },
    job_id: 'j1',
    stage_id: 's1',
  });
});

test('an entry of another ATS, or with a job of its own, does not', () => {
  setPreferences({ pinned_job: PINNED });
  expect(pinned('b')).toMatchObject({ job_id: '' });
  expect(pinned('a', 'j2')).toEqual({ named: null, job_id: 'j2', stage_id: '' });
});
