import { type Block, heading, para, table } from '../document.ts';
import {
  icons,
  labelled,
  labelTable,
  oneLine,
  personalLines,
  personalTable,
  stacked,
} from '../printing/contact.ts';
import type { Cv } from '../printing/cv.ts';
import {
  companyThenTitle,
  dateColumn,
  datesAbove,
  europassJob,
  jobsIn,
  jobTable,
  keyValue,
  oneLineDatesFirst,
  titleAtCompany,
  titleDatesCompany,
  titleThenCompany,
} from '../printing/jobs.ts';
import {
  education,
  educationTable,
  languages,
  lesser,
  references,
  skills,
  summary,
} from '../printing/sections.ts';
import type { Layout } from './layout.ts';
import { letter } from './letter.ts';
import {
  anyName,
  capsName,
  capsSurname,
  headline,
  nameWithKind,
  plainName,
  titledName,
  twoLineName,
} from './names.ts';

const experience = (cv: Cv): Block[] => [
  heading(cv.heading('experience')),
  ...jobsIn(
    cv,
    cv.random
      .fork('jobs')
      .pick([
        titleThenCompany,
        companyThenTitle,
        datesAbove,
        titleDatesCompany,
        titleAtCompany,
        oneLineDatesFirst,
      ]),
  ),
];
const maybeSummary = (cv: Cv) => (cv.random.fork('summary?').chance(0.5) ? summary(cv) : []);

/** The layouts that developers may look at. */
export const LOOK: readonly Layout[] = [
  {
    name: 'one-column',
    side: 'look',
    weight: 4,
    make: (cv) => ({
      body: [
        ...anyName(cv, [plainName(), capsName(), capsSurname('last'), nameWithKind]),
        ...headline(cv),
        ...cv.random.fork('contact').pick([stacked(), oneLine([' | ', ' • ', ' · ']), labelled])(
          cv,
        ),
        ...maybeSummary(cv),
        ...experience(cv),
        ...education(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'side-bar-left',
    side: 'look',
    weight: 4,
    make: (cv) => {
      const nameInside = cv.random.fork('inside').chance(0.3);
      const name = [...anyName(cv, [plainName(), capsName(), twoLineName()]), ...headline(cv)];
      return {
        body: [
          {
            kind: 'columns',
            side: 'start',
            first: cv.random.fork('first').pick(['narrow', 'wide']),
            share: cv.random.fork('share').int(28, 36),
            narrow: [
              ...(nameInside ? name : []),
              heading(cv.heading('contact')),
              ...cv.random.fork('contact').pick([stacked(), icons, labelled])(cv),
              ...skills(cv),
              ...languages(cv),
            ],
            wide: [
              ...(nameInside ? [] : name),
              ...maybeSummary(cv),
              ...experience(cv),
              ...education(cv),
              ...references(cv),
            ],
          },
        ],
      };
    },
  },
  {
    name: 'tabular',
    side: 'look',
    weight: 3,
    make: (cv) => ({
      body: [
        ...anyName(cv, [titledName, plainName(), plainName('center')]),
        heading(cv.heading('personal')),
        ...personalTable('none', false)(cv),
        heading(cv.heading('experience')),
        ...jobTable(cv, (its, jobs) => dateColumn(its, jobs, false)),
        ...educationTable(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'key-value',
    side: 'look',
    weight: 3,
    make: (cv) => ({
      body: [
        ...anyName(cv, [titledName, plainName(), capsName('center')]),
        ...labelled(cv),
        ...maybeSummary(cv),
        heading(cv.heading('experience')),
        ...jobsIn(cv, keyValue),
        ...education(cv),
        ...skills(cv),
        heading(cv.heading('personal')),
        ...bio(cv),
        ...declaration(cv),
      ],
    }),
  },
  {
    name: 'europass-new',
    side: 'look',
    weight: 2,
    countries: /^(?!US|IN|CN|JP|KR|TW|HK|AE|SA|EG)/,
    make: (cv) => ({
      body: [
        para('europass', 'small', 'end'),
        ...plainName()(cv),
        ...labelled(cv),
        heading(cv.heading('experience').toLocaleUpperCase()),
        ...jobsIn(cv, europassJob),
        ...education(cv),
        ...languages(cv),
        ...skills(cv),
      ],
    }),
  },
  {
    name: 'letter-first',
    side: 'look',
    weight: 2,
    make: (cv) => ({
      body: [
        ...letter(cv, 'sender-above'),
        { kind: 'break' },
        ...anyName(cv, [titledName, plainName()]),
        ...labelled(cv),
        ...experience(cv),
        ...education(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'page-header',
    side: 'look',
    weight: 2,
    make: (cv) => ({
      header: [...plainName('center')(cv), ...oneLine([' | ', ' • ', ' – '], 'center')(cv)],
      body: [...maybeSummary(cv), ...experience(cv), ...education(cv), ...lesser(cv)],
    }),
  },
  {
    name: 'contact-last',
    side: 'look',
    weight: 2,
    make: (cv) => ({
      body: [
        ...anyName(cv, [plainName(), capsName('center')]),
        ...headline(cv),
        ...summary(cv),
        ...experience(cv),
        ...education(cv),
        ...skills(cv),
        heading(cv.heading('contact')),
        ...cv.random.fork('contact').pick([stacked(), labelled, labelTable(false)])(cv),
      ],
    }),
  },
  {
    name: 'portal-print',
    side: 'look',
    weight: 2,
    make: (cv) => ({
      body: [
        para(
          `${cv.random.fork('portal').pick(['jobs.example', 'karriere.example', 'talentboard.example'])} – ID ${cv.random.fork('id').int(100_000, 999_999)}`,
          'small',
          'end',
        ),
        heading(cv.heading('personal')),
        ...personalLines('parts')(cv),
        heading(cv.heading('experience')),
        ...jobsIn(cv, keyValue),
        ...educationTable(cv),
        ...skills(cv),
      ],
    }),
  },
  {
    name: 'academic',
    side: 'look',
    weight: 1,
    make: (cv) => ({
      body: [
        ...plainName('center')(cv),
        ...stacked('center')(cv),
        ...education(cv),
        ...experience(cv),
        heading(cv.heading('publications')),
        ...publications(cv),
        ...references(cv),
      ],
    }),
  },
  {
    name: 'asian-form',
    side: 'look',
    weight: 4,
    langs: /^(zh|ja|ko|vi|th)/,
    make: (cv) => ({
      body: [
        para(cv.random.fork('cv').pick(cv.words.cv), 'headline', 'center'),
        ...personalTable('whole', true)(cv),
        heading(cv.heading('education')),
        table(
          cv.person.career.schools.map((school) => [
            cv.years(school.from, school.to),
            `${school.school} ${school.degree}`,
          ]),
          [30, 70],
          true,
        ),
        heading(cv.heading('experience')),
        ...jobTable(cv, (its, jobs) => dateColumn(its, jobs, true)),
        ...skills(cv),
      ],
    }),
  },
];

export function bio(cv: Cv): Block[] {
  const { words } = cv;
  const pick = (kind: string, items: readonly string[]) => cv.random.fork(kind).pick(items);
  return [
    para(`${cv.label('birth')} : ${cv.birthday()}`),
    para(`${cv.label('nationality')} : ${pick('nation', words.nationality)}`),
    para(`${cv.label('status')} : ${pick('status', words.statuses)}`),
  ];
}

export function declaration(cv: Cv): Block[] {
  if (cv.words.declaration.length === 0) return [];
  return [para(cv.random.fork('declaration').pick(cv.words.declaration))];
}

/** Titles of papers with other people's names among the authors. */
export function publications(cv: Cv): Block[] {
  const [first, second] = cv.person.referees;
  return cv.person.career.jobs.map((job, index) =>
    para(
      `[${index + 1}] ${first?.name ?? ''}, ${cv.person.name.last} ${cv.person.name.first.charAt(0)}., ${second?.name ?? ''}: ${job.duties[0] ?? job.title} (${job.from.year}).`,
    ),
  );
}
