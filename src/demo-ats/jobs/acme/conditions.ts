/** Jobs whose questions depend on each other in every way that occurs. */
import { choice, choices, essay, text, yesNo } from '../a-question.ts';
import { ACME_STAGES, acmeJob, BERLIN, NEW_YORK } from './acme.ts';

/** Each question appears when the one before it was answered with yes. */
const CHAIN = [
  'Have you led a security incident?',
  'Was it reported to a regulator?',
  'Were you the person who reported it?',
  'Was there a hearing?',
  'Did you testify?',
  'Was the result published?',
  'Did the publication name you?',
  'May we read it?',
  'Is it in English?',
  'Is it longer than ten pages?',
  'Is there a summary?',
  'May we quote from the summary?',
];

/** In the order of the list. */
export const CONDITIONS = [
  acmeJob({
    key: 'R-1301-security',
    name: 'Head of Information Security',
    place: NEW_YORK,
    stages: ACME_STAGES,
    team: ['okafor'],
    questions: CHAIN.map((title, place) =>
      yesNo(`step-${place + 1}`, title, {
        required: true,
        ...(place > 0 && { when: { question: `step-${place}`, is: [true] } }),
      }),
    ),
    with: {
      job_code: 'R-1301',
      department: 'Security',
      opened_at: '2026-09-07T08:00:00.000Z',
      description: '<p>Twelve questions, each of which depends on the one before.</p>',
    },
  }),
  acmeJob({
    key: 'R-1302-compliance',
    name: 'Compliance Officer',
    place: BERLIN,
    stages: ACME_STAGES,
    team: ['okafor', 'reyes'],
    questions: [
      essay('details', 'Which licences, and since when?', {
        required: true,
        description: 'This question comes before the one it depends on.',
        when: { question: 'licensed', is: [true] },
      }),
      yesNo('licensed', 'Do you hold a licence in financial services?', { required: true }),
      text('orphan', 'What did your last audit find?', {
        description: 'It depends on a question that this job does not have.',
        when: { question: 'no-such-question', is: [true] },
      }),
      yesNo('cycle-a', 'Have you worked for a regulator?', {
        description: 'It depends on the next one, which depends on it.',
        when: { question: 'cycle-b', is: [true] },
      }),
      yesNo('cycle-b', 'Have you worked with one?', {
        when: { question: 'cycle-a', is: [true] },
      }),
      yesNo('itself', 'Have you worked against one?', {
        description: 'It depends on itself.',
        when: { question: 'itself', is: [true] },
      }),
      text('no-options', 'Anything else about regulators?', {
        description: 'It depends on a question, but on none of its answers.',
        when: { question: 'licensed', is: [] },
      }),
      text('null-options', 'Anything else about licences?', {
        description: 'It depends on a question, and which answers matter is not known.',
        when: { question: 'licensed', is: null },
      }),
      choices('areas', 'Which areas do you know?', ['Sanctions', 'Money laundering', 'Privacy']),
      text('sanctions', 'Which sanctions lists do you work with?', {
        required: true,
        when: { question: 'areas', is: ['Sanctions', 'Money laundering'] },
      }),
      choice('region', 'Where have you mostly worked?', ['Europe', 'Americas', 'Asia']),
      text('asia', 'In which countries of Asia?', {
        when: { question: 'region', is: ['Asia'] },
      }),
      yesNo('none-chosen', 'Would you move to another region?', {
        when: { question: 'region', is: ['Europe', 'Americas'] },
      }),
      text('move', 'What keeps you where you are?', {
        required: true,
        when: { question: 'none-chosen', is: [false] },
      }),
    ],
    with: {
      job_code: 'R-1302',
      department: 'Legal',
      opened_at: '2026-08-31T08:00:00.000Z',
      description: '<p>Keeps us on the right side of eleven regulators.</p>',
    },
  }),
];
