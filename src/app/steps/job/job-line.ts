/** What it takes to recognise a job, on one line. */
import type { JobSummary } from '../../../contract/ats.ts';
import { fold } from '../../../text/fold.ts';
import type { I18n } from '../../i18n/i18n.ts';

/** A job of the list, or as much of a whole one. */
export type Recognised = Pick<
  JobSummary,
  | 'name'
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
export function jobLine(i18n: I18n, job: Recognised): string[][] {
  const { t } = i18n;
  const { employment_type: employment, remote_work_status: remote } = job;
  const parts = [
    [job.job_code],
    [job.department],
    placeOf(i18n, job.location),
    [
      employment !== null && EMPLOYMENT.has(employment)
        ? t(`employment.${employment as 'FULL_TIME'}`)
        : withoutCode(employment),
    ],
    [
      remote !== null && REMOTE.has(remote)
        ? t(`remote.${remote as 'REMOTE'}`)
        : withoutCode(remote),
    ],
    [t('job.questions', { count: job.question_count })],
  ];
  return parts.map((texts) => texts.filter((text) => text !== null)).filter(({ length }) => length);
}

/** "FIXED_TERM", which nobody knows yet, as "Fixed term"; an ATS's own words as they are. */
function withoutCode(text: string | null): string | null {
  if (text === null || !/^[A-Z\d_]+$/.test(text)) return text;
  const words = text.toLowerCase().replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * City, state and country by its name, a state that is called like its city once. Without a city
 * the ATS's own words say more.
 */
export function placeOf({ country }: I18n, location: Recognised['location']): string[] {
  if (location === null) return [];
  const { city, state, country: code, raw } = location;
  if (city === null && raw !== null) return [raw];
  const named = [city, state, code && country(code)].filter((part) => part !== null);
  return named.filter((part, at) => named.findIndex((each) => fold(each) === fold(part)) === at);
}
