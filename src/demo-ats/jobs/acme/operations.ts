import { choice, choices, day, number, text, upload, yesNo } from '../a-question.ts';
import { ACME_STAGES, ACME_STAGES_IN_GERMAN, acmeJob, BERLIN, MUNICH, PORTLAND } from './acme.ts';
import { DEMOGRAPHIC_NOTICE, DISABILITY_NOTICE } from './legal-texts.ts';

/** Jobs of this department. */
export const OPERATIONS = [
  acmeJob({
    key: 'R-1201-nurse',
    name: 'Occupational Health Nurse – Night Shift',
    place: PORTLAND,
    pay: { from: 48.5, to: 61.25, currency: 'USD', period: 'HOUR' },
    stages: ACME_STAGES,
    team: ['lindqvist', 'reyes'],
    questions: [
      text('license', 'Nursing license number', { required: true, max_length: 20 }),
      upload('certificate', 'Copy of your license', {
        required: true,
        accepted_mime_types: ['application/pdf', 'image/jpeg', 'image/png'],
        max_file_size_bytes: 5_000_000,
      }),
      choice('gender', 'Gender', ['Female', 'Male', 'I do not wish to answer'], {
        category: 'EEO',
        display_type: 'RADIO',
      }),
      choice(
        'race',
        'Race or ethnicity',
        [
          'American Indian or Alaska Native',
          'Asian',
          'Black or African American',
          'Hispanic or Latino',
          'Native Hawaiian or Other Pacific Islander',
          'White',
          'Two or more races',
          'I do not wish to answer',
        ],
        { category: 'EEO' },
      ),
      choice(
        'veteran',
        'Protected veteran status',
        ['I am a protected veteran', 'I am not', 'I do not wish to answer'],
        { category: 'EEO', required: true },
      ),
      choice(
        'disability',
        'Disability',
        ['Yes, I have or had one', 'No', 'I do not wish to answer'],
        { category: 'EEO', description: DISABILITY_NOTICE },
      ),
      choices(
        'identity',
        'Which of these describe you?',
        ['First in my family to study', 'Carer of a relative', 'LGBTQ+', 'None of these'],
        { category: 'DEMOGRAPHIC', description: DEMOGRAPHIC_NOTICE },
      ),
      text('pronouns', 'Your pronouns', { category: 'DEMOGRAPHIC', max_length: 40 }),
    ],
    with: {
      job_code: 'R-1201',
      department: 'Health & Safety',
      remote_work_status: 'ON_SITE',
      opened_at: '2026-10-19T15:00:00.000Z',
      description:
        '<p>First aid and check-ups for 340 colleagues, 10 pm to 6 am, 4 nights a week.</p>',
    },
  }),
  acmeJob({
    key: 'R-1202-warehouse',
    name: 'Warehouse Associate (seasonal)',
    place: PORTLAND,
    pay: { amount: 168, currency: 'USD', period: 'DAY' },
    team: ['lindqvist'],
    questions: [
      yesNo('lift', 'Can you lift 20 kg repeatedly?', { required: true }),
      choices('days', 'On which days can you work?', [
        'Monday',
        'Tuesday',
        'Wednesday',
        'Thursday',
        'Friday',
        'Saturday',
        'Sunday',
      ]),
    ],
    with: {
      job_code: 'R-1202',
      department: 'Logistics',
      employment_type: 'SEASONAL',
      remote_work_status: 'ON_SITE',
      opened_at: '2026-11-01T15:00:00.000Z',
      closed_at: '2027-01-31T00:00:00.000Z',
      description: '<p>This position has no hiring stages: the team decides on the day.</p>',
    },
  }),
  acmeJob({
    key: 'R-1203-mechatronik',
    name: 'Mechatroniker:in im Schichtdienst (m/w/d)',
    place: MUNICH,
    pay: { from: 3_400, to: 3_900, currency: 'EUR', period: 'MONTH' },
    stages: ACME_STAGES_IN_GERMAN,
    team: ['weiss'],
    questions: [
      choices(
        'shifts',
        'In welchen Schichten können Sie arbeiten?',
        ['Früh', 'Spät', 'Nacht', 'Wochenende'],
        { required: true },
      ),
      yesNo('night-doctor', 'Liegt Ihnen eine Bescheinigung zur Nachtarbeit vor?', {
        required: true,
        when: { question: 'shifts', is: ['Nacht', 'Wochenende'] },
      }),
      day('night-date', 'Von wann ist die Bescheinigung?', {
        required: true,
        when: { question: 'night-doctor', is: [true] },
      }),
    ],
    with: {
      job_code: 'R-1203',
      department: 'Instandhaltung',
      remote_work_status: 'ON_SITE',
      opened_at: '2026-09-28T07:00:00.000Z',
      description: '<p>Drei Schichten, Zuschläge nach Tarif, eigene Werkstatt.</p>',
    },
  }),
  acmeJob({
    key: 'R-1204-technician',
    name: 'Field Service Technician, EMEA',
    place: BERLIN,
    pay: { amount: 900, currency: 'EUR', period: 'WEEK' },
    stages: ACME_STAGES,
    team: ['lindqvist', 'brandt'],
    questions: [
      choice(
        'site',
        'At which of our sites and areas have you worked before?',
        everySiteAndArea(),
        { description: '1,000 places: type to search.' },
      ),
      choices('visited', 'Which of our sites and areas could you look after?', everySiteAndArea()),
      number('countries', 'In how many countries may you work without a visa?', { min: 1 }),
    ],
    with: {
      job_code: 'R-1204',
      department: 'Service',
      employment_type: 'CONTRACT',
      remote_work_status: 'TEMPORARY',
      opened_at: '2026-10-30T08:00:00.000Z',
      description: '<p>Install and repair filling lines on three continents.</p>',
    },
  }),
];

/** 40 cities with 25 areas each. */
function everySiteAndArea(): string[] {
  const cities =
    'Aarhus Athens Barcelona Basel Belfast Bergen Berlin Bilbao Bologna Bremen Brno Bucharest Budapest Cork Dortmund Dresden Ghent Gothenburg Graz Hamburg Helsinki Leeds Leipzig Lille Linz Lisbon Lyon Malmö Milan Munich Nantes Oslo Porto Prague Rotterdam Sofia Turin Valencia Vienna Zürich'.split(
      ' ',
    );
  const areas =
    'Assembly Bottling Brewing Calibration Canning Casting Cleaning Coating Cooling Dispatch Drying Filling Filtering Labelling Milling Mixing Moulding Packing Palletising Pressing Sorting Storage Testing Welding Winding'.split(
      ' ',
    );
  return cities.flatMap((city) => areas.map((area) => `${city} – ${area}`));
}
