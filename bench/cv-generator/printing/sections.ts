import { type Block, bold, heading, list, para, split, table } from '../document.ts';
import { comma } from './contact.ts';
import type { Cv } from './cv.ts';

/** The sections beside the jobs. Each gives its heading and its blocks. */
export type Section = (cv: Cv) => Block[];

export const summary: Section = (cv) => [
  heading(cv.heading('summary')),
  para(cv.random.fork('summary').sample(cv.words.summaries, 2).join(' ')),
];

export const education: Section = (cv) => [
  heading(cv.heading('education')),
  ...cv.person.career.schools.flatMap((school) => {
    const years = cv.years(school.from, school.to);
    const style = cv.random.fork('school').int(0, 2);
    if (style === 0) return [split(bold(school.degree), years), para(school.school)];
    if (style === 1) return [para(`${years}  ${school.degree}, ${school.school}`)];
    return [para(bold(school.school)), para(`${school.degree} (${years})`)];
  }),
];

export const educationTable: Section = (cv) => [
  heading(cv.heading('education')),
  table(
    cv.person.career.schools.map((school) => [
      cv.years(school.from, school.to),
      [para(bold(school.degree)), para(`${school.school}${comma(cv) || ' '}${school.city}`)],
    ]),
    [26, 74],
  ),
];

export const skills: Section = (cv) => {
  const chosen = cv.random.fork('skills').sample(cv.words.skills, 6);
  const listed = cv.random.fork('skill list').chance(0.4);
  return [
    heading(cv.heading('skills')),
    listed ? list(chosen) : para(chosen.join(comma(cv) || '、')),
  ];
};

export const languages: Section = (cv) => [
  heading(cv.heading('languages')),
  ...cv.random
    .fork('languages')
    .sample(cv.words.languageNames, 3)
    .map((name) => para(name)),
];

export const certificates: Section = (cv) => [
  heading(cv.heading('certificates')),
  list(cv.random.fork('certificates').sample(cv.words.certificates, 2)),
];

export const hobbies: Section = (cv) => [
  heading(cv.heading('hobbies')),
  para(
    cv.random
      .fork('hobbies')
      .sample(cv.words.hobbies, 3)
      .join(comma(cv) || '、'),
  ),
];

/**
 * An unpaid role that goes on beside a paid job. Without a paid one it is left out: whether the form
 * wants the unpaid role then is a matter of taste, and the truth has none.
 */
export const volunteering: Section = (cv) => {
  const { unpaid, jobs } = cv.person.career;
  const paid = jobs.some((job) => job.to === null);
  if (!unpaid || !paid || !cv.traits.has('unpaid')) return [];
  cv.printed.add('unpaid');
  return [
    heading(cv.heading('volunteering')),
    split(bold(unpaid.title), cv.period(unpaid)),
    para(unpaid.company),
  ];
};

/** Other people's names and contact data. */
export const references: Section = (cv) => {
  if (!cv.traits.has('references')) return [];
  return [
    heading(cv.heading('references')),
    ...cv.person.referees.flatMap((referee) => [
      para(bold(referee.name)),
      para(`${referee.title}${comma(cv) || ' '}${referee.company}`),
      para(`${referee.email} | ${referee.phone}`),
    ]),
  ];
};

/** Some of the lesser sections, in drawn order. */
export function lesser(cv: Cv): Block[] {
  const choice = cv.random.fork('lesser');
  const chosen = choice.sample([skills, languages, certificates, hobbies], choice.int(2, 4));
  return [...chosen, volunteering, references].flatMap((section) => section(cv));
}
