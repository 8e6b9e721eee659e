import { choice, day, essay, information, number, text, yesNo } from '../a-question.ts';
import {
  ACME_STAGES,
  ACME_STAGES_IN_GERMAN,
  acmeJob,
  BERLIN,
  GOERLITZ,
  MUNICH,
  NEW_YORK,
} from './acme.ts';

/** Jobs of these departments. */
export const PEOPLE_AND_FINANCE = [
  acmeJob({
    key: 'R-1101-lohn',
    name: 'Lohn- und Gehaltsbuchhalter:in (m/w/d)',
    place: { ...GOERLITZ, street_1: 'Straße des 17. Juni 4', raw: 'Görlitz, Sachsen' },
    pay: { from: 46_000, to: 54_500, currency: 'EUR', period: 'YEAR' },
    stages: [
      'Eingegangen',
      'Telefoninterview',
      { name: 'Assessment-Center (bis 2024)', status: 'INACTIVE' },
      'Fachgespräch',
      { name: 'Archiviert', status: 'INACTIVE', index: null },
      'Angebot',
    ],
    team: ['weiss', 'brandt'],
    questions: [
      essay('why', 'Warum möchten Sie zu uns wechseln?', {
        required: true,
        max_length: 1500,
        description: 'Bitte höchstens <em>1.500 Zeichen</em>.',
      }),
      yesNo('permit', 'Besitzen Sie eine gültige Arbeitserlaubnis für die EU?', {
        required: true,
      }),
      day('permit-end', 'Bis wann ist Ihr Aufenthaltstitel gültig?', {
        description: 'Nur ausfüllen, wenn er befristet ist.',
        when: { question: 'permit', is: [true] },
      }),
      text('visa', 'Welche Unterstützung benötigen Sie beim Visum?', {
        required: true,
        max_length: 300,
        when: { question: 'permit', is: [false] },
      }),
      number('years', 'Jahre Berufserfahrung in der Entgeltabrechnung', { min: 0, max: 50 }),
      information(
        'privacy',
        'Hinweis zum Datenschutz',
        '<p>Ihre Daten werden gemäß der <a href="https://careers.acme.example/datenschutz">Datenschutzerklärung</a> verarbeitet.</p>',
      ),
    ],
    with: {
      job_code: 'R-1101',
      department: 'Personalabrechnung',
      category: 'Finanzen',
      experience_level: 'Berufserfahren',
      remote_work_status: 'HYBRID',
      weekly_hours: 38.5,
      opened_at: '2026-10-05T07:30:00.000Z',
      description:
        '<h2>Ihre Aufgaben</h2><ul><li>Abrechnung für rund 850 Mitarbeitende</li><li>Melde- und Bescheinigungswesen</li></ul><p>30 Tage Urlaub &amp; Homeoffice an 2&nbsp;Tagen.</p>',
    },
  }),
  acmeJob({
    key: 'R-1102-hr-partner',
    name: 'HR Business Partner',
    place: NEW_YORK,
    pay: { from: 98_000, to: 121_000, currency: 'USD', period: 'YEAR' },
    stages: ACME_STAGES,
    team: ['reyes'],
    questions: [
      choice('notice', 'Notice period', ['None', 'Two weeks', 'One month', 'Three months'], {
        required: true,
      }),
      yesNo('union', 'Have you worked with a union before?'),
    ],
    with: {
      job_code: 'R-1102',
      department: 'People',
      category: 'Human Resources',
      remote_work_status: 'HYBRID',
      opened_at: '2026-11-09T14:00:00.000Z',
      description: '<p>Partner of four plant managers and 600 colleagues on the East Coast.</p>',
    },
  }),
  acmeJob({
    key: 'R-1103-controlling',
    name: 'Controller:in Produktion (m/w/d) – Teilzeit möglich',
    place: MUNICH,
    pay: { amount: 62_000, currency: 'EUR', period: 'YEAR' },
    stages: ACME_STAGES_IN_GERMAN,
    team: ['weiss'],
    questions: [
      number('salary', 'Bruttojahresgehalt, das Sie sich vorstellen', { min: 30_000 }),
      number('hours', 'Wochenstunden, höchstens', { max: 40 }),
    ],
    with: {
      job_code: 'R-1103',
      department: 'Finanzen',
      employment_type: 'PART_TIME',
      remote_work_status: 'HYBRID',
      opened_at: '2026-08-17T07:30:00.000Z',
      description: 'Monatsabschluss, Forecast, Ad-hoc-Analysen.\n\nKein HTML in diesem Text.',
    },
  }),
  acmeJob({
    key: 'R-1104-ausbildung',
    name: 'Ausbildung Industriekaufleute 2027',
    place: BERLIN,
    pay: { amount: 1_150, currency: 'EUR', period: 'MONTH' },
    stages: ACME_STAGES_IN_GERMAN,
    team: ['brandt'],
    with: {
      job_code: 'R-1104',
      department: 'Ausbildung',
      experience_level: 'Berufseinstieg',
      opened_at: '2026-11-16T07:30:00.000Z',
      description: '<p>Drei Jahre, sechs Abteilungen, Übernahme bei gutem Abschluss.</p>',
    },
  }),
  acmeJob({
    key: 'R-1105-intern',
    name: 'Finance Intern, Summer 2027',
    place: NEW_YORK,
    pay: { amount: 2_400, currency: 'USD', period: 'TWO_WEEKS' },
    stages: ACME_STAGES,
    team: ['okafor'],
    questions: [
      text('school', 'Which school do you attend?', { required: true, max_length: 120 }),
      day('graduation', 'Expected graduation'),
    ],
    with: {
      job_code: 'R-1105',
      department: 'Finance',
      employment_type: 'INTERNSHIP',
      opened_at: '2026-11-18T14:00:00.000Z',
      description: '<p>Ten weeks with the treasury team.</p>',
    },
  }),
];
