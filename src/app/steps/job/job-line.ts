/** What it takes to recognise a job, on one line. */
import type { JobSummary } from '../../../contract/ats.ts';
import { fold } from '../../words/fold.ts';
import type { Words } from '../../words/words.ts';

/** A job of the list, or as much of a whole one. */
export type Recognised = Pick<
  JobSummary,
  | 'job_code'
  | 'department'
  | 'location'
  | 'employment_type'
  | 'remote_work_status'
  | 'question_count'
>;

const EMPLOYMENT = new Set(['FULL_TIME', 'PART_TIME', 'CONTRACT', 'SEASONAL', 'INTERNSHIP']);
const REMOTE = new Set(['REMOTE', 'HYBRID', 'TEMPORARY', 'ON_SITE']);

/**
 * Code, department, place, employment, remote work, number of questions; what is unknown is left
 * out. Each part is a list of texts, since a place has several that may run in two directions.
 */
export function jobLine(words: Words, job: Recognised): string[][] {
  const { t } = words;
  const { employment_type: employment, remote_work_status: remote } = job;
  const parts = [
    [job.job_code],
    [job.department],
    placeOf(words, job.location),
    [
      employment !== null && EMPLOYMENT.has(employment)
        ? t(`employment.${employment as 'FULL_TIME'}`)
        : employment,
    ],
    [remote !== null && REMOTE.has(remote) ? t(`remote.${remote as 'REMOTE'}`) : remote],
    [t('job.questions', { count: job.question_count })],
  ];
  return parts.map((texts) => texts.filter((text) => text !== null)).filter(({ length }) => length);
}

/**
 * City, state and country by its name, a state that is called like its city once. Without a city
 * the ATS's own words say more.
 */
export function placeOf({ country }: Words, location: Recognised['location']): string[] {
  if (location === null) return [];
  const { city, state, country: code, raw } = location;
  if (city === null && raw !== null) return [raw];
  const named = [city, state, code && country(code)].filter((part) => part !== null);
  return named.filter((part, at) => named.findIndex((each) => fold(each) === fold(part)) === at);
}
