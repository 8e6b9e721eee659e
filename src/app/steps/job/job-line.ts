/** What it takes to recognise a job, on one line. */
import type { JobSummary } from '../../../contract/ats.ts';
import type { Words } from '../../words/words.ts';

type Recognised = Pick<
  JobSummary,
  'job_code' | 'department' | 'place' | 'employment_type' | 'remote_work_status' | 'question_count'
>;

const EMPLOYMENT = new Set(['FULL_TIME', 'PART_TIME', 'CONTRACT', 'SEASONAL', 'INTERNSHIP']);
const REMOTE = new Set(['REMOTE', 'HYBRID', 'TEMPORARY', 'ON_SITE']);

/** Code, department, place, employment, remote work, number of questions; what is unknown is left out. */
export function jobLine({ t }: Words, job: Recognised): string {
  const { employment_type: employment, remote_work_status: remote } = job;
  return [
    job.job_code,
    job.department,
    job.place,
    employment !== null && EMPLOYMENT.has(employment)
      ? t(`employment.${employment as 'FULL_TIME'}`)
      : employment,
    remote !== null && REMOTE.has(remote) ? t(`remote.${remote as 'REMOTE'}`) : remote,
    t('job.questions', { count: job.question_count }),
  ]
    .filter(Boolean)
    .join(' · ');
}
