import { ACME_JOBS } from '../jobs/acme/jobs.ts';
import type { WireCandidate } from '../wire/wire-candidate.ts';
import { type CandidateDraft, candidatesIn } from './a-candidate.ts';

const aCandidate = candidatesIn('acme', ACME_JOBS);

const HEAD = 'R-1001-head-of-integrations';
const CONTROLS = 'R-1002-controls-engineer';
const FRONTEND = 'R-1003-frontend';
const KONSTRUKTION = 'R-1004-konstrukteur';
const LOHN = 'R-1101-lohn';
const NURSE = 'R-1201-nurse';
const ANALYST = 'R-1501-analyst';

type AcmeCandidate = [
  first_name: string,
  last_name: string,
  email: string,
  city: string,
  country: string,
  job: string,
  stage: number,
  outcome: 'PENDING' | 'HIRED' | 'DECLINED' | null,
];

const ROWS: AcmeCandidate[] = [
  ['Grace', 'Adeyemi', 'grace.adeyemi@mail.example', 'New York', 'US', HEAD, 2, 'PENDING'],
  ['Daniel', 'Kim', 'daniel.kim@mail.example', 'Jersey City', 'US', HEAD, 1, 'PENDING'],
  ['Priya', 'Raghunathan', 'priya.r@mail.example', 'Austin', 'US', HEAD, 0, 'PENDING'],
  ['Tom', 'O’Brien', 'tom.obrien@mail.example', 'Boston', 'US', HEAD, 1, 'DECLINED'],
  ['Ingrid', 'Sørensen', 'ingrid@mail.example', 'Oslo', 'NO', HEAD, 3, 'PENDING'],
  ['Luis', 'Fernández de la Cruz', 'luis.f@mail.example', 'Salem', 'US', CONTROLS, 0, 'PENDING'],
  ['Amy', 'Whitfield', 'amy.whitfield@mail.example', 'Portland', 'US', CONTROLS, 2, 'PENDING'],
  ['Marcus', 'Bell', 'marcus.bell@mail.example', 'Seattle', 'US', CONTROLS, 1, 'DECLINED'],
  ['Nguyễn', 'Thị Minh', 'minh.nguyen@mail.example', 'Portland', 'US', CONTROLS, 3, 'HIRED'],
  ['Olu', 'Bankole', 'olu.bankole@mail.example', 'Tacoma', 'US', CONTROLS, 0, null],
  ['Katharina', 'Schäfer', 'k.schaefer@post.example', 'Berlin', 'DE', FRONTEND, 1, 'PENDING'],
  ['Jonas', 'Müller', 'jonas.mueller@post.example', 'Potsdam', 'DE', FRONTEND, 0, 'PENDING'],
  ['Ayşe', 'Yılmaz', 'ayse.yilmaz@post.example', 'Berlin', 'DE', FRONTEND, 2, 'PENDING'],
  ['Piotr', 'Zieliński', 'piotr@post.example', 'Wrocław', 'PL', FRONTEND, 1, 'DECLINED'],
  ['Chloé', 'Dubois', 'chloe.dubois@post.example', 'Paris', 'FR', FRONTEND, 0, 'PENDING'],
  [
    'Maximilian',
    'Freiherr von Thurn',
    'mvt@post.example',
    'München',
    'DE',
    KONSTRUKTION,
    0,
    'PENDING',
  ],
  [
    'Anneliese',
    'Großkopf',
    'a.grosskopf@post.example',
    'Augsburg',
    'DE',
    KONSTRUKTION,
    2,
    'PENDING',
  ],
  ['Stefan', 'Hößle', 's.hoessle@post.example', 'Ulm', 'DE', KONSTRUKTION, 3, 'HIRED'],
  ['Jürgen', 'Öttinger', 'oettinger@post.example', 'Dachau', 'DE', KONSTRUKTION, 1, 'DECLINED'],
  ['Birgit', 'Vogel', 'birgit.vogel@post.example', 'Görlitz', 'DE', LOHN, 0, 'PENDING'],
  ['Łucja', 'Nowak-Øst', 'lucja.nowak@post.example', 'Zgorzelec', 'PL', LOHN, 1, 'PENDING'],
  ['Heike', 'Krüger', 'heike.krueger@post.example', 'Bautzen', 'DE', LOHN, 3, 'PENDING'],
  ['Uwe', 'Jäger', 'uwe.jaeger@post.example', 'Löbau', 'DE', LOHN, 0, 'DECLINED'],
  ['Rosa', 'Delgado', 'rosa.delgado@mail.example', 'Portland', 'US', NURSE, 1, 'PENDING'],
  ['Hannah', 'Cohen', 'hannah.cohen@mail.example', 'Beaverton', 'US', NURSE, 0, 'PENDING'],
  ['Fatima', 'Al-Sayed', 'fatima@mail.example', 'Gresham', 'US', NURSE, 2, 'PENDING'],
  ['翔太', '田中', 'shota.tanaka@mail.example', '東京', 'JP', ANALYST, 3, 'DECLINED'],
  ['أحمد', 'المنصوري', 'ahmed@mail.example', 'أبوظبي', 'AE', ANALYST, 1, 'DECLINED'],
  ['Wei', 'Zhang', 'wei.zhang@mail.example', 'Queens', 'US', ANALYST, 3, 'HIRED'],
  ['Björn', 'Ekström', 'bjorn@mail.example', 'Malmö', 'SE', ANALYST, 0, 'DECLINED'],
];

/** People with more to them than a row holds. */
const SPECIAL: CandidateDraft[] = [
  {
    first_name: 'Emma',
    last_name: 'Thompson',
    email: 'Emma.Thompson@Mail.example',
    other_email: 'emma@thompson.example',
    phone: '+1-503-555-0142',
    company: 'Initech',
    title: 'Integration Architect',
    city: 'Portland',
    country: 'US',
    applied: [
      { job: ANALYST, stage: 1, outcome: 'DECLINED', reason: 'Position filled' },
      { job: CONTROLS, stage: 0, outcome: 'PENDING' },
    ],
  },
  {
    first_name: 'Emma',
    last_name: 'Thompson',
    email: 'emma.t@other.example',
    applied: [{ job: HEAD, stage: 0, outcome: 'PENDING' }],
  },
  {
    first_name: 'Sofia',
    last_name: 'Rossi',
    email: 'sofia.rossi@mail.example',
    company: 'Fabbrica S.p.A.',
    applied: [],
  },
  {
    first_name: 'Removed',
    last_name: 'Person',
    email: 'removed@mail.example',
    applied: [],
    with: { remote_deleted_at: '2026-05-20T00:00:00.000Z' },
  },
];

/** The people who are in Acme's ATS from the start. */
export const ACME_CANDIDATES: WireCandidate[] = [
  ...ROWS.map(([first_name, last_name, email, city, country, job, stage, outcome]) =>
    aCandidate({
      first_name,
      last_name,
      email,
      city,
      country,
      applied: [{ job, stage, outcome }],
    }),
  ),
  ...SPECIAL.map(aCandidate),
];
