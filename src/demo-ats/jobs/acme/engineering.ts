import { choice, choices, day, essay, number, text, upload, yesNo } from '../a-question.ts';
import {
  ACME_STAGES,
  ACME_STAGES_IN_GERMAN,
  acmeJob,
  BERLIN,
  MUNICH,
  NEW_YORK,
  PORTLAND,
} from './acme.ts';

/** Jobs of this department. */
export const ENGINEERING = [
  acmeJob({
    key: 'R-1001-head-of-integrations',
    name: 'Head of Integrations',
    place: NEW_YORK,
    pay: { from: 150_000, to: 190_000, currency: 'USD', period: 'YEAR' },
    stages: ACME_STAGES,
    team: ['okafor', 'reyes'],
    questions: [
      text('why-acme', 'What makes you want to lead integrations at Acme?'),
      choices('systems', 'Which of these systems have you integrated with?', [
        'Workday',
        'SAP SuccessFactors',
        'Greenhouse',
        'Personio',
        'None of these',
      ]),
    ],
    with: {
      job_code: 'R-1001',
      department: 'Platform',
      category: 'Engineering',
      experience_level: 'Director',
      remote_work_status: 'HYBRID',
      opened_at: '2026-10-26T09:00:00.000Z',
      remote_created_at: '2026-10-22T09:00:00.000Z',
      description:
        '<h2>The role</h2><p>You own how Acme talks to every other system: <strong>120 partners</strong>, four teams, one roadmap.</p><ul><li>Lead 14 engineers in New York and Berlin</li><li>Set the standard for contracts, retries and monitoring</li></ul>',
    },
  }),
  acmeJob({
    key: 'R-1002-controls-engineer',
    name: 'Controls Engineer (PLC)',
    place: PORTLAND,
    pay: { from: 44, to: 58, currency: 'USD', period: 'HOUR' },
    stages: ACME_STAGES,
    team: ['lindqvist', 'reyes'],
    questions: [
      number('years', 'Years of experience with PLC programming', {
        required: true,
        min: 0,
        max: 50,
        display_type: 'FIELD',
      }),
      number('travel', 'How much of your time may be travel, in per cent?', {
        min: 0,
        max: 100,
        display_type: 'SLIDER',
      }),
      number('rate', 'Desired hourly rate in US dollars', { display_type: 'SLIDER' }),
      choices('brands', 'Which controllers have you worked with?', [
        'Siemens S7',
        'Allen-Bradley',
        'Beckhoff',
        'Schneider',
      ]),
      yesNo('license', 'Do you hold a valid driver’s license?', { required: true }),
      day('start', 'Earliest start date', { required: true }),
    ],
    with: {
      job_code: 'R-1002',
      department: 'Automation',
      category: 'Engineering',
      remote_work_status: 'ON_SITE',
      opened_at: '2026-10-12T09:00:00.000Z',
      description:
        '<p>Commission packaging lines at our Portland plant and at customers’ sites.</p>',
    },
  }),
  acmeJob({
    key: 'R-1003-frontend',
    name: 'Senior Frontend Engineer',
    place: BERLIN,
    pay: { from: 72_000, to: 88_000, currency: 'EUR', period: 'YEAR' },
    stages: ACME_STAGES,
    team: ['okafor', 'brandt'],
    questions: [
      text('portfolio', 'Link to work you are proud of', { display_type: 'URL', required: true }),
      text('referee', 'E-mail address of a referee', { display_type: 'EMAIL', max_length: 254 }),
      text('headline', 'Describe yourself in one line', {
        display_type: 'SINGLE_LINE',
        max_length: 80,
      }),
      essay('letter', 'What was the hardest interface you ever built, and why?', {
        required: true,
        max_length: 2000,
        description: 'At most <em>2,000 characters</em>. Plain text.',
      }),
      upload('sample', 'A code sample or case study', {
        accepted_mime_types: ['application/pdf', 'application/zip', 'text/plain'],
        max_file_size_bytes: 2_000_000,
        description: 'PDF, ZIP or text, up to 2 MB.',
      }),
    ],
    with: {
      job_code: 'R-1003',
      department: 'Platform',
      category: 'Engineering',
      experience_level: 'Senior',
      remote_work_status: 'REMOTE',
      opened_at: '2026-11-02T09:00:00.000Z',
      description:
        '<p>Build the screens that run our factories. Accessibility is not optional here.</p>',
    },
  }),
  acmeJob({
    key: 'R-1004-konstrukteur',
    name: 'Konstrukteur:in Maschinenbau (m/w/d)',
    place: MUNICH,
    pay: { from: 58_000, to: 71_000, currency: 'EUR', period: 'YEAR' },
    stages: ACME_STAGES_IN_GERMAN,
    team: ['weiss', 'brandt'],
    questions: [
      choice(
        'cad',
        'Mit welchem CAD-System arbeiten Sie hauptsächlich?',
        ['SolidWorks', 'Inventor', 'NX', 'CATIA', 'Anderes'],
        { required: true, display_type: 'DROPDOWN' },
      ),
      text('cad-other', 'Welches andere System?', {
        required: true,
        max_length: 80,
        when: { question: 'cad', is: ['Anderes'] },
      }),
      choice(
        'model',
        'Gewünschtes Arbeitszeitmodell',
        ['Vollzeit (38,5 Stunden)', 'Teilzeit (ab 25 Stunden)', 'Jobsharing'],
        { required: true, display_type: 'RADIO' },
      ),
      number('hours', 'Gewünschte Wochenstunden', {
        required: true,
        min: 25,
        max: 38.5,
        display_type: 'SLIDER',
        when: { question: 'model', is: ['Teilzeit (ab 25 Stunden)', 'Jobsharing'] },
      }),
      day('start', 'Frühestmöglicher Eintritt'),
    ],
    with: {
      job_code: 'R-1004',
      department: 'Entwicklung',
      category: 'Technik',
      experience_level: 'Berufserfahren',
      remote_work_status: 'HYBRID',
      weekly_hours: 38.5,
      opened_at: '2026-09-14T07:00:00.000Z',
      description:
        '<h2>Ihre Aufgaben</h2><ul><li>Konstruktion von Baugruppen für Verpackungsmaschinen</li><li>Festigkeitsnachweise und Toleranzketten</li></ul><p>30 Tage Urlaub, Gleitzeit und ein Deutschlandticket.</p>',
    },
  }),
];
