import { expect, test } from 'vitest';
import { Job } from '../../../kombo/answers/job.ts';
import { answeredInAts } from './answered-in-ats.ts';

const job = Job.parse({
  id: 'job',
  screening_questions: [
    { id: 'licence', title: 'Licence?', format: { type: 'BOOLEAN' }, required: true },
    { id: 'map', title: 'Where do you live?', format: { type: 'UNKNOWN' }, required: true },
    { id: 'badge', title: 'Your badge', format: { type: 'UNKNOWN' }, required: false },
    { id: 'terms', title: 'Our terms', format: { type: 'INFORMATION' }, required: true },
    {
      id: 'class',
      title: 'Class of the licence',
      format: { type: 'NEW' },
      required: true,
      precondition_question_id: 'licence',
      precondition_options: [true],
    },
  ],
});

test('names the required questions that only the ATS can be told the answers to', () => {
  expect(answeredInAts(job, [])).toEqual(['Where do you live?']);
});

test('names one with a condition when the answers bring it up', () => {
  const answered = (answer: boolean) => answeredInAts(job, [{ question_id: 'licence', answer }]);
  expect(answered(true)).toContain('Class of the licence');
  expect(answered(false)).not.toContain('Class of the licence');
});
