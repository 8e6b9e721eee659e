import type { CvLine } from '../cv-line.ts';
import type { Place } from '../matches.ts';
import { companyScore, isSideJob, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isPlaceholder } from '../vocabulary/placeholders.ts';
import { isTask } from './description.ts';
import type { Job } from './job.ts';
import type { Atom } from './job-atoms.ts';
import { type JobEntry, toEntries } from './job-entries.ts';
import { tableEntries } from './job-table.ts';
import { cleanCompany, cleanTitle } from './job-words.ts';
import { joinedEntries } from './joined-and-left.ts';
import { SMALL_COMPANY } from './joining-words.ts';
import { keyValueEntries } from './key-value-jobs.ts';
import type { Period } from './periods.ts';
import { JOB_SCORE } from './split-weights.ts';
import { type Split, splitsOf } from './title-company-splits.ts';
import { toldJob, wholeSentence } from './told-jobs.ts';

/** The jobs of the experience sections, in order of the document. */
export function findJobs(lines: readonly CvLine[]): Job[] {
  const groups = new Map<number, CvLine[]>();
  const told: Job[] = [];
  for (const [at, entry] of lines.entries()) {
    const whole = wholeSentence(lines, at);
    const job = (whole && toldJob(whole)) ?? toldJob(entry);
    if (job) told.push(job);
    if (job || entry.section !== 'experience') continue;
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  const entries = [...groups.values()].flatMap(
    (group) =>
      tableEntries(group) ?? joinedEntries(group) ?? keyValueEntries(group) ?? toEntries(group),
  );
  const jobs = [...told, ...withSharedEmployer(withHalvesJoined(assignRoles(entries)))];
  return jobs.filter(
    ({ title, company }) => !isPlaceholder(title ?? '') && !isPlaceholder(company ?? ''),
  );
}

/** "Head Baker (2021 – now)" above "Baker (2018 – 2021)" above their employer: one after the other, no line between. */
function withSharedEmployer(jobs: readonly Job[]): Job[] {
  return jobs.map((job, at) => {
    const next = jobs[at + 1];
    if (!next?.titlePlace || !next.companyPlace || next.period.to === null) return job;
    const stacked =
      job.titlePlace?.line === next.titlePlace.line - 1 &&
      next.companyPlace.line === next.titlePlace.line + 1;
    const follows = Math.abs(job.period.from - next.period.to) <= 1;
    return job.company === null && stacked && follows
      ? { ...job, company: next.company, companyPlace: next.companyPlace }
      : job;
  });
}

/** A title and an employer with the same two dates, one below the other: "since 2020 / seit 2020" dates both. */
function withHalvesJoined(jobs: readonly Job[]): Job[] {
  return jobs.flatMap((job, at) => {
    const half = (other: Job | undefined, own: Job | undefined) =>
      other?.title && !other.company && own?.company && !own.title && isSameTime(other, own);
    const next = jobs[at + 1];
    if (half(jobs[at - 1], job)) return [];
    return next && half(job, next)
      ? [{ ...job, company: next.company, companyPlace: next.companyPlace }]
      : [job];
  });
}

const isSameTime = (one: Job, other: Job) =>
  one.period.from === other.period.from && one.period.to === other.period.to;

/** "Member" of a society says nothing of what somebody works as. */
const isMember = ({ title }: Job) =>
  /^(?:(?:active |student |committee |team )?member|mitglied|membre|miembro|membro|członek|členka?|lid|üye)$/iu.test(
    title ?? '',
  );

/**
 * The job that goes on: without an end date; of several the one that began last, a job before what is done beside it,
 * and of those the ones whose title and employer are told apart for sure (`least`).
 */
export function currentJob(jobs: readonly Job[], least = -Infinity): Job | null {
  const open = jobs.filter((job) => job.period.to === null && !isMember(job));
  const sorted = [...open].sort(
    (a, b) => Number(a.aside) - Number(b.aside) || b.period.from - a.period.from,
  );
  const newest = sorted.find(({ score }) => score >= least) ?? sorted[0];
  if (newest) return newest;
  // "mar. 2023" beside jobs with two dates: no end is printed.
  const single = jobs.filter((job) => job.period.kind === 'single');
  const [only] = single;
  if (single.length !== 1 || !only || jobs.length < 2) return null;
  const latest = Math.max(
    ...jobs.filter((job) => job !== only).map((job) => job.period.to ?? job.period.from),
  );
  return only.period.from >= latest - 1 ? only : null;
}

/** One layout prints all jobs alike: every entry votes for the pattern, then its own evidence decides. */
function assignRoles(entries: readonly JobEntry[]): Job[] {
  const all = withoutUnsure(entries.map((entry) => splitsOf(entry)));
  const votes = new Map<string, number>();
  for (const splits of all) {
    const top = new Map<string, number>();
    for (const { pattern, score } of splits)
      top.set(pattern, Math.max(top.get(pattern) ?? -9, score));
    for (const [pattern, score] of top) votes.set(pattern, (votes.get(pattern) ?? 0) + score);
  }
  let employer: Pick<Job, 'company' | 'companyPlace'> | null = null;
  return entries.map((entry, index) => {
    const splits = all[index] ?? [];
    let best: Split | null = null;
    let bestScore = -Infinity;
    for (const split of splits) {
      const vote = (votes.get(split.pattern) ?? 0) / Math.max(1, entries.length);
      const score = split.score + JOB_SCORE.vote * vote;
      if (score > bestScore) {
        best = split;
        bestScore = score;
      }
    }
    if (!best) {
      const job = lonelyJob(entry, headsTitles(entries.slice(index)));
      // Several positions under one employer: a line with the company, then a line for each title.
      if (job.company) employer = job;
      return job.title && employer && !entry.independent
        ? { ...job, ...pickEmployer(employer) }
        : job;
    }
    employer = null;
    const title = cleanTitle(best.title.text);
    const company = best.company ? cleanCompany(best.company.text) : null;
    return {
      title,
      company,
      period: entry.period,
      titlePlace: within(best.title.place, title),
      companyPlace: best.company && company ? within(best.company.place, company) : null,
      score: bestScore,
      aside: isAside(entry, [best.title, ...(best.company ? [best.company] : [])]),
    };
  });
}

/** A job of which one piece is printed; `employs`: what follows says that it is an employer. */
function lonelyJob(entry: JobEntry, employs: boolean): Job {
  const [first] = entry.atoms;
  const asCompany = first ? companyScore(first.text) - titleScore(first.text) : 0;
  // "года работаю в ООО «Крошка»" is the rest of a sentence.
  const only = first && asCompany > 0 && SMALL_COMPANY.test(first.text) ? undefined : first;
  const isCompany = asCompany > 0 || employs || first?.role === 'company';
  return {
    title: only && !isCompany ? cleanTitle(only.text) : null,
    company: only && isCompany ? cleanCompany(only.text) : null,
    period: entry.period,
    titlePlace: only && !isCompany ? only.place : null,
    companyPlace: only && isCompany ? only.place : null,
    // A title alone is printed where somebody works for many or for none.
    score:
      only && !isTask(only.text)
        ? Math.max(
            only.role ? JOB_SCORE.role : 0,
            Math.abs(asCompany),
            asCompany <= -WORDS_LEVEL.word ? JOB_SCORE.lonely : 0,
          )
        : 0,
    aside: only !== undefined && isAside(entry, [only]),
  };
}

/** "Crumb ⇥ 2018 – now" above "Senior Baker ⇥ 2021 – now": who employed for longer than the title below was held. */
function headsTitles([own, next]: readonly JobEntry[]): boolean {
  const [only] = own?.atoms ?? [];
  const [title] = next?.atoms ?? [];
  if (!own || !next || !only || !title || titleScore(only.text) >= WORDS_LEVEL.nearWord)
    return false;
  if (next.atoms.length > 1 || titleScore(title.text) < WORDS_LEVEL.word) return false;
  const end = ({ to }: Period) => to ?? Infinity;
  return own.period.from <= next.period.from && end(next.period) <= end(own.period);
}

/** Whether the lines of a job say that it is done beside another. */
function isAside({ head = [] }: JobEntry, atoms: readonly Atom[]): boolean {
  const at = new Set(atoms.map(({ place }) => place.line));
  const lines = head.filter(({ index, dated }) => dated || at.has(index));
  return isSideJob([...lines, ...atoms].map(({ text }) => text).join('\t'));
}

/** "Contadora en Miga" once may be what somebody studied; two jobs and all of them printed so are employers. */
function withoutUnsure(all: readonly Split[][]): Split[][] {
  const isLayout = all.length > 1 && all.every((splits) => splits.some(({ unsure }) => unsure));
  return all.map((splits) => splits.filter(({ unsure }) => !unsure || isLayout));
}

function pickEmployer({ company, companyPlace }: Pick<Job, 'company' | 'companyPlace'>) {
  return { company, companyPlace };
}

function within(place: Place, text: string): Place {
  return { ...place, end: Math.min(place.end, place.start + text.length) };
}
