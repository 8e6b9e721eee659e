import { type Block, heading, para, run, table } from '../document.ts';
import {
  captioned,
  labelled,
  labelledLine,
  labelTable,
  oneLine,
  personalLines,
  personalRows,
  personalTable,
  stacked,
  twoLines,
} from '../printing/contact.ts';
import type { Cv } from '../printing/cv.ts';
import {
  captionTable,
  companyGroupTitle,
  companyTitleBrackets,
  dateColumn,
  glued,
  jobsIn,
  jobTable,
  keyValueTable,
  oneLineCompanyFirst,
  oneLineTitleFirst,
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
import { bio, declaration, publications } from './look.ts';
import {
  anyName,
  capsName,
  capsSurname,
  commaName,
  headline,
  plainName,
  spacedName,
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
        companyGroupTitle,
        companyTitleBrackets,
        glued,
        oneLineCompanyFirst,
        oneLineTitleFirst,
      ]),
  ),
];

/** The layouts that are only ever scored: rules are not to be made for them. */
export const SCORED: readonly Layout[] = [
  {
    name: 'centred',
    side: 'scored',
    weight: 4,
    make: (cv) => ({
      body: [
        ...anyName(cv, [capsName('center'), plainName('center'), spacedName]),
        ...headline(cv, 'center'),
        ...twoLines([' | ', ' ⋅ ', ' / ', '   '])(cv),
        ...experience(cv),
        ...education(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'side-bar-right',
    side: 'scored',
    weight: 4,
    make: (cv) => ({
      body: [
        ...anyName(cv, [plainName(), twoLineName('center'), capsSurname('first')]),
        ...headline(cv),
        {
          kind: 'columns',
          side: 'end',
          first: cv.random.fork('first').pick(['narrow', 'wide']),
          share: cv.random.fork('share').int(27, 38),
          narrow: [...captioned(cv), ...languages(cv), ...skills(cv), ...references(cv)],
          wide: [...summary(cv), ...experience(cv), ...education(cv)],
        },
      ],
    }),
  },
  {
    name: 'nested-table',
    side: 'scored',
    weight: 3,
    make: (cv) => ({
      body: [
        table(
          [
            [
              [...anyName(cv, [plainName(), capsName(), commaName]), ...headline(cv)],
              cv.random.fork('contact').pick([labelTable(false), stacked('end')])(cv),
            ],
          ],
          [55, 45],
          cv.random.fork('lines').chance(0.4),
        ),
        heading(cv.heading('experience')),
        ...jobTable(cv, captionTable),
        ...educationTable(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'bio-data',
    side: 'scored',
    weight: 3,
    make: (cv) => ({
      body: [
        ...titledName(cv),
        heading(cv.heading('personal')),
        ...personalLines('parts')(cv),
        ...education(cv),
        heading(cv.heading('experience')),
        ...jobsIn(cv, keyValueTable),
        ...languages(cv),
        ...declaration(cv),
      ],
    }),
  },
  {
    name: 'europass-old',
    side: 'scored',
    weight: 2,
    countries: /^(?!US|IN|CN|JP|KR|TW|HK|AE|SA|EG)/,
    make: (cv) => {
      const { first, last } = cv.nameParts();
      const row = (label: string, content: string | Block[]) => [
        [para(label, 'normal', 'end')],
        typeof content === 'string' ? [para(content)] : content,
      ];
      return {
        body: [
          para('Europass', 'headline'),
          table(
            [
              row(cv.heading('personal'), ' '),
              row(`${cv.label('lastName')} / ${cv.label('firstName')}`, `${last} ${first}`),
              ...personalRows(cv, 'none').map(({ label, runs }) => row(label, [para(runs)])),
              row(cv.heading('experience'), ' '),
              ...europassJobs(cv).map(([label, text]) => row(label, text)),
              row(cv.heading('education'), ' '),
              ...cv.person.career.schools.map((school) =>
                row(cv.years(school.from, school.to), [para(school.degree), para(school.school)]),
              ),
            ],
            [34, 66],
          ),
        ],
      };
    },
  },
  {
    name: 'mail-first',
    side: 'scored',
    weight: 2,
    make: (cv) => ({
      body: [
        ...letter(cv, cv.random.fork('letter form').pick(['sender-below', 'mail'])),
        { kind: 'break' },
        ...anyName(cv, [capsName(), plainName('center')]),
        ...oneLine([' | ', ' – '])(cv),
        ...experience(cv),
        ...education(cv),
        ...skills(cv),
      ],
    }),
  },
  {
    name: 'page-footer',
    side: 'scored',
    weight: 2,
    make: (cv) => ({
      footer: oneLine([' | ', ' • ', ', '], 'center')(cv),
      body: [
        ...plainName()(cv),
        ...headline(cv),
        ...summary(cv),
        ...experience(cv),
        ...education(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'text-box',
    side: 'scored',
    weight: 2,
    make: (cv) => ({
      body: [
        { kind: 'box', blocks: [...plainName()(cv), ...stacked()(cv)] },
        ...experience(cv),
        ...education(cv),
        ...lesser(cv),
      ],
    }),
  },
  {
    name: 'permanent-address-last',
    side: 'scored',
    weight: 2,
    make: (cv) => {
      const withoutAddress = [cv.phone(), cv.email()].filter((runs) => runs.length > 0);
      return {
        body: [
          ...anyName(cv, [capsName(), plainName(), commaName]),
          ...withoutAddress.map((runs) => para(runs)),
          ...summary(cv),
          ...experience(cv),
          ...education(cv),
          heading(cv.heading('personal')),
          ...bio(cv),
          para(`${cv.label('address')}: ${cv.address('full').join(', ')}`),
          ...declaration(cv),
        ],
      };
    },
  },
  {
    name: 'job-board-print',
    side: 'scored',
    weight: 2,
    make: (cv) => ({
      body: [
        para(
          [
            run(`${cv.random.fork('id').int(1000, 9999)}-${cv.random.fork('id2').int(10, 99)}`),
            run(' · jobboard.example'),
          ],
          'small',
        ),
        ...plainName()(cv),
        ...labelledLine(cv),
        ...headline(cv),
        heading(cv.heading('experience')),
        ...jobTable(cv, (its, jobs) => dateColumn(its, jobs, true)),
        ...educationTable(cv),
        ...languages(cv),
      ],
    }),
  },
  {
    name: 'academic-two',
    side: 'scored',
    weight: 1,
    make: (cv) => ({
      body: [
        ...anyName(cv, [commaName, plainName()]),
        ...labelled(cv),
        heading(cv.heading('experience')),
        ...jobTable(cv, (its, jobs) => dateColumn(its, jobs, false)),
        ...educationTable(cv),
        heading(cv.heading('publications')),
        ...publications(cv),
        ...references(cv),
      ],
    }),
  },
  {
    name: 'asian-grid',
    side: 'scored',
    weight: 4,
    langs: /^(zh|ja|ko|vi|th)/,
    make: (cv) => ({
      body: [
        para(cv.random.fork('cv').pick(cv.words.cv), 'headline', 'center'),
        ...personalTable('whole', false)(cv),
        heading(cv.heading('experience')),
        ...jobTable(cv, captionTable),
        ...educationTable(cv),
        ...skills(cv),
      ],
    }),
  },
  {
    name: 'agency',
    side: 'scored',
    weight: 1,
    make: (cv) => {
      const [referee] = cv.person.referees;
      return {
        header: [
          para(
            `${referee?.company ?? ''} · ${referee?.email ?? ''} · ${referee?.phone ?? ''}`,
            'small',
            'end',
          ),
        ],
        body: [
          ...plainName()(cv),
          ...labelled(cv),
          ...summary(cv),
          ...experience(cv),
          ...education(cv),
          ...lesser(cv),
        ],
      };
    },
  },
];

/** Label and value rows as the old Europass form has them, for each job. */
function europassJobs(cv: Cv): [string, string][] {
  cv.printed.add('jobs');
  return cv.person.career.jobs.flatMap((job): [string, string][] => [
    [cv.label('period'), cv.period(job)],
    [cv.label('title'), job.title],
    [cv.label('company'), `${job.company}, ${job.city}`],
    ...(job.duties.length > 0
      ? [[cv.label('duties'), job.duties.join(' ')] as [string, string]]
      : []),
  ]);
}
