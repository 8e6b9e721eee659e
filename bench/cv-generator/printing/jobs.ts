import { type Block, bold, italic, list, para, type Run, run, split, table } from '../document.ts';
import type { Job } from '../record/career.ts';
import { colon, comma } from './contact.ts';
import type { Cv } from './cv.ts';

/** One job as blocks: the ways that CVs write title, company, place and period. */
export type JobStyle = (cv: Cv, job: Job) => Block[];

const dash = (cv: Cv) => cv.random.fork('dash').pick([' – ', ' - ', ' — ', ' | ', ' · ']);
const place = (cv: Cv, job: Job) => (cv.random.fork('job place').chance(0.6) ? job.city : '');
const withPlace = (cv: Cv, job: Job) => {
  const city = place(cv, job);
  return city ? `${job.company}${comma(cv) || ' '}${city}` : job.company;
};
const duties = (cv: Cv, job: Job): Block[] => {
  const style = cv.random.fork('duties').next();
  if (style < 0.2 || job.duties.length === 0) return [];
  if (style < 0.35) return [para(job.duties.join(' '))];
  return [list(job.duties, cv.random.fork('bullet').pick(['•', '-', '–', '▪', '*']))];
};

export const titleThenCompany: JobStyle = (cv, job) => [
  split(bold(job.title), cv.period(job)),
  para(italic(withPlace(cv, job))),
  ...duties(cv, job),
];

export const companyThenTitle: JobStyle = (cv, job) => [
  split(bold(job.company), place(cv, job) || ' '),
  split(italic(job.title), cv.period(job)),
  ...duties(cv, job),
];

/** Company first, the period in brackets behind the title. */
export const companyTitleBrackets: JobStyle = (cv, job) => [
  para(bold(withPlace(cv, job)), 'job'),
  para([run(job.title), run(` (${cv.period(job)})`)]),
  ...duties(cv, job),
];

export const datesAbove: JobStyle = (cv, job) => [
  para(cv.period(job), 'small'),
  para(bold(job.title), 'job'),
  para(withPlace(cv, job)),
  ...duties(cv, job),
];

export const titleDatesCompany: JobStyle = (cv, job) => [
  para(bold(job.title), 'job'),
  para(`${withPlace(cv, job)}${dash(cv)}${cv.period(job)}`, 'small'),
  ...duties(cv, job),
];

export const titleAtCompany: JobStyle = (cv, job) => [
  para([
    bold(
      cv.random
        .fork('at')
        .pick(cv.words.at)
        .replace('{title}', job.title)
        .replace('{company}', job.company),
    ),
    run(` (${cv.period(job)})`),
  ]),
  ...duties(cv, job),
];

export const oneLineDatesFirst: JobStyle = (cv, job) => [
  para([
    run(`${cv.period(job)}${cv.random.fork('gap').pick([': ', '  ', ' | ', ' – '])}`),
    bold(job.title),
    run(`, ${withPlace(cv, job)}`),
  ]),
  ...duties(cv, job),
];

export const oneLineCompanyFirst: JobStyle = (cv, job) => [
  para([bold(job.company), run(`${dash(cv)}${job.title}${dash(cv)}${cv.period(job)}`)]),
  ...duties(cv, job),
];

export const oneLineTitleFirst: JobStyle = (cv, job) => [
  para([bold(job.title), run(`${dash(cv)}${job.company}${dash(cv)}${cv.period(job)}`)]),
  ...duties(cv, job),
];

/** `COMPANY - Group - Title` over a line of place and dates. */
export const companyGroupTitle: JobStyle = (cv, job) => {
  const sign = cv.random.fork('sign').pick([' - ', ' – ', ' | ']);
  const company = cv.random.fork('company caps').chance(0.5)
    ? job.company.toLocaleUpperCase()
    : job.company;
  const parts = [company, ...(job.group ? [job.group] : []), job.title];
  return [
    para(bold(parts.join(sign)), 'job'),
    para(`${job.city}${sign}${cv.period(job)}`, 'small'),
    ...duties(cv, job),
  ];
};

/** Text and date touch: the tab between them is lost in the file. */
export const glued: JobStyle = (cv, job) => [
  split(bold(job.title), cv.period(job)),
  split(job.company, job.city),
  ...duties(cv, job),
];

export const keyValue: JobStyle = (cv, job) => {
  const sign = colon(cv);
  const row = (label: string, value: string): Block => para([run(`${label}${sign}`), run(value)]);
  return [
    row(cv.label('company'), job.company),
    row(cv.label('title'), job.title),
    row(cv.label('period'), cv.period(job)),
    ...(job.duties.length > 0 ? [para(`${cv.label('duties')}${sign}`), list(job.duties)] : []),
  ];
};

export const keyValueTable: JobStyle = (cv, job) => [
  table(
    [
      [cv.label('period'), cv.period(job)],
      [cv.label('title'), job.title],
      [cv.label('company'), withPlace(cv, job)],
      ...(job.duties.length > 0 ? [[cv.label('duties'), job.duties.join(' ')]] : []),
    ],
    [30, 70],
  ),
];

/** Europass of today: the period, then title and company in capitals and plain. */
export const europassJob: JobStyle = (cv, job) => [
  para(
    `${cv.period(job)}${cv.random.fork('euro place').chance(0.6) ? ` ${job.city}` : ''}`,
    'small',
  ),
  para([bold(job.title.toLocaleUpperCase()), run(` ${job.company.toLocaleUpperCase()}`)]),
  ...duties(cv, job),
];

/** Rows of a table with the period at the start. */
export function dateColumn(cv: Cv, jobs: readonly Job[], lines: boolean): Block {
  const titleFirst = cv.random.fork('title first').chance(0.65);
  const cell = (job: Job): Block[] => {
    const title = para(bold(job.title), 'job');
    const company = para(withPlace(cv, job));
    return [...(titleFirst ? [title, company] : [company, title]), ...duties(cv, job)];
  };
  return table(
    jobs.map((job) => [cv.period(job), cell(job)]),
    [26, 74],
    lines,
  );
}

/** A table with a row of captions. */
export function captionTable(cv: Cv, jobs: readonly Job[]): Block {
  const companyFirst = cv.random.fork('company first').chance(0.5);
  const row = (period: string, title: string, company: string): (string | Run)[] =>
    companyFirst ? [company, title, period] : [period, title, company];
  const head = row(cv.label('period'), cv.label('title'), cv.label('company'));
  return table(
    [
      head.map((text) => bold(String(text))),
      ...jobs.map((job) => row(cv.period(job), job.title, withPlace(cv, job))),
    ],
    companyFirst ? [40, 32, 28] : [28, 32, 40],
    true,
  );
}

/** Every job in one style, marked as printed. */
export function jobsIn(cv: Cv, style: JobStyle): Block[] {
  cv.printed.add('jobs');
  return cv.person.career.jobs.flatMap((job) => style(cv, job));
}

export function jobTable(cv: Cv, make: (cv: Cv, jobs: readonly Job[]) => Block): Block[] {
  cv.printed.add('jobs');
  return [make(cv, cv.person.career.jobs)];
}
